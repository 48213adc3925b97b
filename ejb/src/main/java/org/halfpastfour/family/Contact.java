package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call about what a family has.
 *
 * @param phone as printed, or null when none is known
 */
public record Contact(AdultId adult, String name, @Nullable String phone) {}
