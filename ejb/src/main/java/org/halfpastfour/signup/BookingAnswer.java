package org.halfpastfour.signup;

import java.util.List;

/** What became of a request, a line for each participant. */
public record BookingAnswer(List<BookingSummary> bookings) {

    public BookingAnswer {
        bookings = List.copyOf(bookings);
    }
}
