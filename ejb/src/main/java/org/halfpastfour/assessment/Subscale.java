package org.halfpastfour.assessment;

import org.halfpastfour.shared.BothLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Items that are counted together.
 *
 * @param higherIsBetter null where neither end is
 * @param mayMiss so many items may be left out; with more there is no score
 * @param standardError the standard error of measurement in the units of the score, where it is known
 */
public record Subscale(
        String key,
        BothLanguages words,
        @Nullable Boolean higherIsBetter,
        int mayMiss,
        @Nullable Double standardError,
        @Nullable Norm norm) {

    /** In 95 of a hundred cases a difference comes of measuring alone up to so many standard errors (Jacobson and Truax 1991). */
    private static final double NORMAL_95 = 1.96;

    /** Up to this difference two scores say nothing; null where nobody knows. */
    public @Nullable Double margin() {
        return standardError == null ? null : NORMAL_95 * Math.sqrt(2) * standardError;
    }
}
