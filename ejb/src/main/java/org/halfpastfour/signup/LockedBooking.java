package org.halfpastfour.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking with its party, read after its session was locked.
 *
 * @param arrived when its participant came to the session
 */
record LockedBooking(Booking booking, @Nullable Instant arrived) {

    BookingEnds ends() {
        return new BookingEnds(booking.session(), booking.participant(), arrived);
    }
}
