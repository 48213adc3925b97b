package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/** An adult around a child and whether this one may collect it on the day asked for. */
public record Collector(
        AdultId adult, String name, @Nullable String phone, boolean allowed, String reason) {}
