package org.halfpastfour.signup.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.shared.rest.ApiWords;

/** What becomes, or became, of each booking when somebody stays away for a while, in order of time. */
public record AwayJson(List<LineJson> bookings) {

    static AwayJson from(List<AwayLine> lines) {
        return new AwayJson(lines.stream().map(LineJson::from).toList());
    }

    /**
     * One booking.
     *
     * @param state in which it is, or ended
     * @param effect free, late or back where it is done; otherwise why it stays as it is: begun, came, absent-already,
     *     only-waits, guardian-stays, no-child, place-gone, told-by-another or other-home
     */
    public record LineJson(UUID booking, UUID participant, UUID session, Instant start, String state, String effect) {

        static LineJson from(AwayLine line) {
            return new LineJson(
                    line.booking().id().value(),
                    line.booking().participant(),
                    line.booking().session().id().value(),
                    line.booking().session().start(),
                    ApiWords.of(line.booking().state()),
                    ApiWords.of(line.effect()));
        }
    }
}
