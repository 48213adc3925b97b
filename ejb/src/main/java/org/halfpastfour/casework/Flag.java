package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason to look at a case. It reminds its caseworker, and nothing else depends on it.
 *
 * @param since the day on which it rose
 * @param snooze while the caseworker is not reminded
 */
public record Flag(
        Attention reason,
        LocalDate since,
        FlagFigures figures,
        @Nullable SnoozeView snooze) {}
