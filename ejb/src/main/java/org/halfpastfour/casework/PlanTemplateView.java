package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/**
 * A template as it stands, in version {@code number}.
 *
 * @param district whose it is; null for one that came with the product
 * @param own whether who asks keeps it, and so may change it
 */
public record PlanTemplateView(
        PlanTemplateId id, int number, @Nullable String district, boolean own, PlanOutline outline) {}
