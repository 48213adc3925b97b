package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A template of a district, or the next version of one.
 *
 * @param template null for a new one
 * @param number the version that was looked at
 */
public record KeepTemplate(@Nullable PlanTemplateId template, int number, String district, PlanOutline outline) {

    public KeepTemplate {
        new Checks()
                .text("district", district, 1, 12)
                .notNull("outline", outline)
                .orThrow();
    }
}
