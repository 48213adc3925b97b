package org.halfpastfour.programme;

import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.TimeRange;

/**
 * Chooses who of a home's staff is in charge of a session when nobody was named: in their order, those who are
 * free here and in other homes.
 */
final class FreeAdults {

    private final List<StaffMemberSummary> staff;
    private final List<SessionView> others;
    private final List<Elsewhere> elsewhere;

    /**
     * @param others every session of the home on the days in question
     * @param elsewhere what the staff does in other homes then
     */
    FreeAdults(List<StaffMemberSummary> staff, List<SessionView> others, List<Elsewhere> elsewhere) {
        this.staff = staff;
        this.others = others.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
        this.elsewhere = elsewhere;
    }

    /** As many as needed; refused with the first adult who is taken when too few are free, and nobody when too few work there. */
    List<StaffMemberId> choose(int needed, TimeRange during) {
        List<StaffMemberId> free = staff.stream()
                .filter(adult -> clash(adult, during).isEmpty())
                .map(StaffMemberSummary::id)
                .limit(needed)
                .toList();
        if (free.size() < needed) {
            staff.stream()
                    .flatMap(adult -> clash(adult, during).stream())
                    .findFirst()
                    .ifPresent(Clashes::refuse);
        }
        return free;
    }

    private Optional<Clash> clash(StaffMemberSummary adult, TimeRange during) {
        return others.stream()
                .filter(session -> session.adults().contains(adult.id())
                        && session.during().overlaps(during))
                .findFirst()
                .map(session -> new Clash(
                        ProgrammeError.ADULT_TAKEN.code(),
                        session.title(),
                        session.start(),
                        session.end(),
                        adult.name()))
                .or(() -> clashElsewhere(adult, during));
    }

    private Optional<Clash> clashElsewhere(StaffMemberSummary adult, TimeRange during) {
        return elsewhere.stream()
                .filter(other -> other.adult().equals(adult.id()))
                .flatMap(other -> other.clash(during, adult.name()).stream())
                .findFirst();
    }
}
