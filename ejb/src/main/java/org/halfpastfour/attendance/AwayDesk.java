package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.BookingsOfPerson;

/** Says of bookings what becomes of each when somebody stays away, from what the register says of them now. */
@ApplicationScoped
class AwayDesk {

    @Inject
    BookingsOfPerson bookings;

    @Inject
    AttendanceRecords register;

    @Inject
    Clock clock;

    List<AwayLine> lines(StayAway.As as, List<BookingSummary> found) {
        Instant now = clock.instant();
        Map<BookingSummary, Attendance> written = written(found);
        return found.stream()
                .map(booking -> new AwayLine(booking, effect(as, booking, written, now)))
                .toList();
    }

    /** What is written of each; nothing where nothing is. */
    Map<BookingSummary, Attendance> written(List<BookingSummary> found) {
        Map<Seat, Attendance> lines = register
                .of(
                        found.stream().map(BookingSummary::participant).collect(Collectors.toSet()),
                        found.stream()
                                .map(booking -> booking.session().id().value())
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(
                        line -> new Seat(line.sessionId(), line.participantId()), Function.identity()));
        return found.stream()
                .filter(booking -> lines.containsKey(Seat.of(booking)))
                .collect(Collectors.toMap(Function.identity(), booking -> lines.get(Seat.of(booking))));
    }

    private Effect effect(
            StayAway.As as, BookingSummary booking, Map<BookingSummary, Attendance> written, Instant now) {
        Attendance line = written.get(booking);
        PresenceState state = line == null
                ? PresenceState.EXPECTED
                : line.markFor(booking.id().value()).state();
        boolean leavesChildren = !as.isAbsence() && !booking.child() && bookings.leavesChildren(booking);
        return AwayRule.effect(booking, as, state, leavesChildren, now);
    }

    private record Seat(UUID session, UUID participant) {

        static Seat of(BookingSummary booking) {
            return new Seat(booking.session().id().value(), booking.participant());
        }
    }
}
