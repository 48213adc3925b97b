package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/** What one of a pair said. */
public record SaidLine(@Nullable String by, String words) {}
