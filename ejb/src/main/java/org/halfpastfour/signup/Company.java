package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;

/** Asks the {@link EscortRule} again of a party that was taken before; read only where adults come along. */
@ApplicationScoped
class Company {

    @Inject
    FamilyDirectory families;

    @Inject
    EscortRule escorts;

    @Inject
    KeptMatters kept;

    @Inject
    Bookings bookings;

    /** Bookings of adults who must not be with a child of their party. */
    List<Booking> barred(SessionView session, Party party) {
        List<Booking> live = party.live();
        if (!CompanyRule.admitsAdults(session) || live.size() < 2) {
            return List.of();
        }
        Set<UUID> barred = escorts.barred(session, people(live));
        return live.stream()
                .filter(booking -> barred.contains(booking.participant()))
                .toList();
    }

    /** Whether the children who are left have company where they need it; of nobody there is nothing to ask. */
    boolean suffices(SessionView session, Party party) {
        List<Booking> live = party.live();
        return !session.needsGuardian()
                || live.isEmpty()
                || escorts.suffices(session, people(live), there(session, party.household()), keptAlone(session));
    }

    /** Those of a household who have a place in a session where a guardian is needed: they are company, in whatever party. */
    Collection<Participant> there(SessionView session, HouseholdId household) {
        return people(placesOf(session, household));
    }

    List<Booking> placesOf(SessionView session, HouseholdId household) {
        return session.needsGuardian()
                ? bookings.confirmedIn(List.of(session.id())).stream()
                        .filter(booking -> booking.household().equals(household))
                        .toList()
                : List.of();
    }

    /** Who was to come along may have left since, or must not be with one of the children any more. */
    void check(SessionView session, HouseholdId household, Collection<Participant> people) {
        Collection<Participant> there = there(session, household);
        if (!mayRemain(session, Stream.concat(people.stream(), there.stream()).toList())) {
            throw new Refusal(Reason.NEEDS_GUARDIAN)
                    .about(people.iterator().next().name());
        }
        escorts.check(session, people, there, keptAlone(session));
    }

    /** Whether these may come without those of their party who go. */
    boolean mayRemain(SessionView session, Collection<Participant> left) {
        return CompanyRule.mayRemain(session, left)
                || !left.isEmpty()
                        && keptAlone(session)
                                .containsAll(left.stream().map(Participant::id).toList());
    }

    /** What the home has decided for a reason holds wherever company is asked for again. */
    private Set<UUID> keptAlone(SessionView session) {
        return session.needsGuardian() ? kept.withoutCompany(session.id()) : Set.of();
    }

    private Collection<Participant> people(List<Booking> live) {
        return live.isEmpty()
                ? List.of()
                : families.participants(live.stream().map(Booking::participant).toList())
                        .values();
    }
}
