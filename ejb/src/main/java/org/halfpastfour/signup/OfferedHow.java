package org.halfpastfour.signup;

import java.time.Instant;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * What decides until when a place of a session is offered.
 *
 * @param gaveOn whether somebody who is told absent gave a place of it on
 * @param own how its programme differs from the city's policy
 */
record OfferedHow(boolean gaveOn, OwnOfferTimes own) {

    static final OfferedHow USUALLY = new OfferedHow(false, OwnOfferTimes.NONE);

    /** As the database answers. */
    OfferedHow(
            boolean gaveOn,
            @Nullable Integer usual,
            @Nullable Integer onTheDay,
            @Nullable Integer quietFrom,
            @Nullable Integer quietTo) {
        this(gaveOn, new OwnOfferTimes(usual, onTheDay, quietFrom, quietTo));
    }

    /** When the last offer ends: where somebody told absent gave a place on, there is time left for the way. */
    Instant latest(SessionView session) {
        return gaveOn ? AbsencePolicy.goesOnUntil(session) : session.start();
    }
}
