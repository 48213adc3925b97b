package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.BookingsOfPerson;

/** A parent gives back, or tells the home of, several bookings of one of the family in one step: a series, or some days. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class DaysAway {

    @Inject
    Caller caller;

    @Inject
    BookingsOfPerson bookings;

    @Inject
    AttendanceRecords register;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    /** What would become of each booking. Changes nothing. */
    public List<AwayLine> preview(StayAway command) {
        return lines(command, bookings.find(wanted(command)));
    }

    /** Does it with all that can be, and tells of each booking what became of it; all in one transaction. */
    public List<AwayLine> apply(StayAway command) {
        return lines(command, bookings.hold(wanted(command))).stream()
                .map(line -> line.effect().isDone() ? line.with(done(command, line.booking())) : line)
                .toList();
    }

    private BookingsOfPerson.Wanted wanted(StayAway command) {
        HouseholdId named = command.household();
        HouseholdId household = named == null ? bookings.householdOf(command.participant()) : named;
        caller.mustBelongTo(household.value());
        return command.wanted(household);
    }

    private BookingSummary done(StayAway command, BookingSummary booking) {
        if (!command.as().isAbsence()) {
            return bookings.cancel(booking.id());
        }
        absences.tell(new MarkAbsence(
                booking.session().id(),
                new ChildId(command.participant()),
                command.as().absence()));
        return booking;
    }

    private List<AwayLine> lines(StayAway command, List<BookingSummary> found) {
        Instant now = clock.instant();
        Map<UUID, Attendance> lines =
                register
                        .ofSessions(found.stream()
                                .map(booking -> booking.session().id().value())
                                .toList())
                        .stream()
                        .filter(line -> line.participantId().equals(command.participant()))
                        .collect(Collectors.toMap(Attendance::sessionId, line -> line));
        return found.stream()
                .map(booking -> new AwayLine(booking, effect(command, booking, lines, now)))
                .toList();
    }

    private Effect effect(StayAway command, BookingSummary booking, Map<UUID, Attendance> lines, Instant now) {
        Attendance line = lines.get(booking.session().id().value());
        PresenceState state = line == null
                ? PresenceState.EXPECTED
                : line.markFor(booking.id().value()).state();
        boolean leavesChildren = !command.as().isAbsence() && !booking.child() && bookings.leavesChildren(booking);
        return AwayRule.effect(booking, command.as(), state, leavesChildren, now);
    }
}
