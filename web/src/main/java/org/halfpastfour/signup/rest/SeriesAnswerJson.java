package org.halfpastfour.signup.rest;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.signup.Refused;
import org.halfpastfour.signup.SeriesAnswer;

/** What became of a request for several sessions. */
public record SeriesAnswerJson(List<BookingJson> booked, List<RefusedJson> refused) {

    static SeriesAnswerJson from(SeriesAnswer answer) {
        return new SeriesAnswerJson(
                answer.bookings().stream().map(BookingJson::from).toList(),
                answer.refused().stream().map(RefusedJson::from).toList());
    }

    /** @param code why the session could not be booked */
    public record RefusedJson(UUID session, String code) {

        static RefusedJson from(Refused refused) {
            return new RefusedJson(refused.session().id().value(), refused.code());
        }
    }
}
