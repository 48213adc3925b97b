package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a reason was put off: by whom, when and why.
 *
 * @param until the day on which it comes back by itself
 * @param by the caseworker, or null for who is not known here any more
 */
public record SnoozeView(
        Attention reason,
        LocalDate until,
        String why,
        @Nullable String by,
        Instant at) {}
