package org.halfpastfour.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What one scale came to.
 *
 * @param value null where too many items were left out
 * @param answered of so many {@code items}
 */
public record Score(Subscale scale, @Nullable Double value, int answered, int items) {

    /** In standard deviations above the mean of the group that was asked before; null without one. */
    public @Nullable Double againstNorm() {
        Norm norm = scale.norm();
        return norm == null || value == null ? null : (value - norm.mean()) / norm.deviation();
    }
}
