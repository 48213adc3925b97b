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

    /** Of two times of 95 in a hundred, the difference that comes of measuring alone (Jacobson and Truax 1991). */
    private static final double NORMAL_95 = 1.96;

    @Nullable
    Double margin() {
        return standardError == null ? null : NORMAL_95 * Math.sqrt(2) * standardError;
    }
}
