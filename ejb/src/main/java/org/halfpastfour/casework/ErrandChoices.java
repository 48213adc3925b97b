package org.halfpastfour.casework;

import java.util.List;

/**
 * Of what an errand can be made.
 *
 * @param helpers of the district whose pledge holds
 * @param mostDays how long it may go on, by the policy of the district
 */
public record ErrandChoices(List<HelperView> helpers, int mostDays) {

    public ErrandChoices {
        helpers = List.copyOf(helpers);
    }
}
