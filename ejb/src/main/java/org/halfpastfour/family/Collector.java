package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/**
 * An adult around a child and whether this one may collect it on the day asked for.
 *
 * @param photo the permission that a photo of this adult was put to, the latest one
 */
public record Collector(
        AdultId adult,
        String name,
        @Nullable String phone,
        boolean allowed,
        String reason,
        @Nullable PickupId photo) {}
