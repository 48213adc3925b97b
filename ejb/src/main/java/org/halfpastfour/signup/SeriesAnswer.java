package org.halfpastfour.signup;

import java.util.List;

/** What became of a request for a series: the bookings in order of time, and the sessions that refused. */
public record SeriesAnswer(List<BookingSummary> bookings, List<Refused> refused) {

    public SeriesAnswer {
        bookings = List.copyOf(bookings);
        refused = List.copyOf(refused);
    }
}
