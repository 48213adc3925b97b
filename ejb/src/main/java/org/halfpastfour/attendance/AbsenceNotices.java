package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.BookingsOfPerson;

/** A family tells that children do not come for some days, or come after all; staff of the home write down who calls. */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.HOME_STAFF})
public class AbsenceNotices {

    @Inject
    Caller caller;

    @Inject
    BookingsOfPerson bookings;

    @Inject
    AwayDesk desk;

    @Inject
    ReturnDesk returns;

    @Inject
    Absences absences;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** What would become of each booking. Changes nothing. */
    public List<AwayLine> preview(TellAbsence command) {
        return lines(command, bookings.find(command.wanted()));
    }

    /** Tells all that can be told, in one transaction; the places go to who waits. Told again, nothing is done again. */
    public List<AwayLine> tell(TellAbsence command) {
        List<AwayLine> lines = lines(command, bookings.hold(command.wanted()));
        lines.stream()
                .filter(line -> line.effect().isDone())
                .map(AwayLine::booking)
                .forEach(booking -> absences.tell(
                        new MarkAbsence(booking.session().id(), ChildId.of(booking.participant()), command.kind())));
        return lines;
    }

    /** What is told of these children from today on and who asks may take back. */
    public List<AbsenceStretch> told(HouseholdId household, Set<ChildId> children) {
        Set<UUID> people = TellAbsence.idsOf(List.copyOf(children));
        DateRange days = new DateRange(LocalDate.now(clock), null);
        return AbsenceStretch.of(
                returns.days(bookings.find(new BookingsOfPerson.Wanted(household, people, days, null, Set.of()))));
    }

    /** Which notices would be taken back, and why others stay. Changes nothing. */
    public List<AwayLine> previewReturn(ComeAfterAll command) {
        return returns.preview(command.household(), bookings.find(command.wanted()));
    }

    /** Takes back what can be, in one transaction, while there is a place; who was given it keeps it. */
    public List<AwayLine> takeBack(ComeAfterAll command) {
        return returns.takeBack(bookings.hold(command.wanted()));
    }

    private List<AwayLine> lines(TellAbsence command, List<BookingSummary> found) {
        return desk.lines(command.as(), found).stream()
                .map(line -> mayTell(command.household(), line.booking()) ? line : line.with(Effect.OTHER_HOME))
                .toList();
    }

    /** Staff of the family's home know of its bookings elsewhere, and tell nothing there. */
    private boolean mayTell(HouseholdId household, BookingSummary booking) {
        return caller.belongsTo(household.value())
                || scope.actsAsStaff(booking.session(), ChildId.of(booking.participant()));
    }
}
