package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that there was a reason to look at a case.
 *
 * @param fell the first day on which it held no more, or null while it holds
 */
public record FlagTime(
        Attention reason, LocalDate rose, @Nullable LocalDate fell) {}
