package org.halfpastfour.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Two scores of one scale, the earlier one first.
 *
 * @param margin a difference up to this comes of measuring alone in 95 of a hundred cases; null where nobody knows
 */
public record ScoreChange(
        Score before,
        Score after,
        @Nullable Double difference,
        @Nullable Double margin,
        ChangeMeaning meaning) {

    public static ScoreChange between(Score before, Score after) {
        Double first = before.value();
        Double second = after.value();
        Double margin = after.scale().margin();
        if (first == null || second == null) {
            return new ScoreChange(before, after, null, margin, ChangeMeaning.NOT_COMPARABLE);
        }
        double difference = second - first;
        return new ScoreChange(before, after, difference, margin, meaning(after.scale(), difference, margin));
    }

    private static ChangeMeaning meaning(Subscale scale, double difference, @Nullable Double margin) {
        if (margin == null) {
            return ChangeMeaning.ERROR_UNKNOWN;
        }
        if (Math.abs(difference) <= margin) {
            return ChangeMeaning.WITHIN_ERROR;
        }
        Boolean higherIsBetter = scale.higherIsBetter();
        if (higherIsBetter == null) {
            return difference > 0 ? ChangeMeaning.HIGHER : ChangeMeaning.LOWER;
        }
        return difference > 0 == higherIsBetter ? ChangeMeaning.BETTER : ChangeMeaning.WORSE;
    }
}
