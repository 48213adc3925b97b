package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a client on the own page.
 *
 * @param given null where the item is left out
 * @param reached how many items were looked at
 */
public record OwnAnswer(
        AssessmentRequestId request, String item, @Nullable Integer given, int reached) {

    private static final int MOST_ITEMS = 500;

    public OwnAnswer {
        new Checks()
                .notNull("request", request)
                .text("item", item, 1, 60)
                .number("reached", reached, 0, MOST_ITEMS)
                .orThrow();
    }
}
