package org.halfpastfour.rollover;

import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the home answers a family that would like another class.
 *
 * @param wish what the family would like as it was read before this was decided; null where it said nothing of it
 * @param series in which the child gets a place; null where there is none that fits
 */
public record SettleStay(
        StayId question, @Nullable String wish, @Nullable SeriesId series) {

    public SettleStay {
        new Checks().notNull("question", question).orThrow();
    }
}
