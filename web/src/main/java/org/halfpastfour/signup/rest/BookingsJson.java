package org.halfpastfour.signup.rest;

import java.util.List;
import org.halfpastfour.signup.BookingAnswer;

/** The answer to a sign-up: what each participant got. */
public record BookingsJson(List<BookingJson> bookings) {

    static BookingsJson from(BookingAnswer answer) {
        return new BookingsJson(
                answer.bookings().stream().map(BookingJson::from).toList());
    }
}
