package org.halfpastfour.rollover;

import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the home answers a family that would like another class.
 *
 * @param series in which the child gets a place; null where there is none that fits
 */
public record SettleStay(StayId question, @Nullable SeriesId series) {

    public SettleStay {
        new Checks().notNull("question", question).orThrow();
    }
}
