package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.FreedPlaces;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/**
 * Whether a chair is kept for somebody, which follows the mark by whichever way it changes: who becomes absent in good time
 * gives it on, who comes after all needs one, and when there is none only staff let in, at the door and with a reason.
 */
@ApplicationScoped
class Chair {

    @Inject
    FreedPlaces freed;

    @Inject
    BookingDirectory bookings;

    @Inject
    AttendanceRecords register;

    /** Before the line of the register is held, so that everybody locks in the same order. */
    void hold(Place place) {
        freed.hold(place.session(), place.booking());
    }

    void follow(Place place, Mark before, Mark after, @Nullable String reason) {
        boolean wasAbsent = before.absence() != null;
        if (after.absence() == null) {
            if (wasAbsent && !freed.takeBack(place.session(), place.booking().id())) {
                letIn(place, after, reason);
            }
        } else if (!wasAbsent) {
            freed.giveOn(place.session(), place.booking().id());
        }
    }

    private void letIn(Place place, Mark after, @Nullable String reason) {
        if (after.arrivedAt() == null || reason == null) {
            throw AttendanceError.PLACE_GIVEN_ON.told();
        }
        if (!freed.letIn(place.session(), place.booking().id(), absent(place))) {
            throw AttendanceError.NO_ROOM_AT_THE_DOOR.told();
        }
    }

    /** Of those who are marked absent and have a place, in the order of their bookings. */
    private List<BookingId> absent(Place place) {
        List<UUID> marked = register.ofSessions(List.of(place.session().id().value())).stream()
                .filter(line -> line.mark().absence() != null)
                .map(line -> line.booking().value())
                .toList();
        return bookings.confirmedIn(place.session().id()).stream()
                .map(LiveBooking::id)
                .filter(booking -> marked.contains(booking.value()))
                .filter(booking -> !booking.equals(place.booking().id()))
                .sorted(Comparator.comparing(BookingId::value))
                .toList();
    }
}
