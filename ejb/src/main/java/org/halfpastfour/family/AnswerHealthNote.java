package org.halfpastfour.family;

import java.time.Instant;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The health note answered anew; an empty text says that there is nothing. The former answer is kept.
 *
 * @param seen when the answer was given that this one takes the place of; null when there was none
 */
public record AnswerHealthNote(
        ChildId child,
        @Nullable String allergy,
        @Nullable String medication,
        @Nullable String instructions,
        @Nullable Instant seen) {

    /** The first answer of all. */
    public AnswerHealthNote(
            ChildId child, @Nullable String allergy, @Nullable String medication, @Nullable String instructions) {
        this(child, allergy, medication, instructions, null);
    }

    void check() {
        new Checks()
                .text("allergy", allergy, 0, 500)
                .text("medication", medication, 0, 500)
                .text("instructions", instructions, 0, 1000)
                .orThrow();
    }
}
