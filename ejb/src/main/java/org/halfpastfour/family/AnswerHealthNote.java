package org.halfpastfour.family;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** The health note answered anew; an empty text says that there is nothing. The former answer is kept. */
public record AnswerHealthNote(
        ChildId child,
        @Nullable String allergy,
        @Nullable String medication,
        @Nullable String instructions) {

    void check() {
        new Checks()
                .text("allergy", allergy, 0, 500)
                .text("medication", medication, 0, 500)
                .text("instructions", instructions, 0, 1000)
                .orThrow();
    }
}
