package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a case is visited by its own word, for a reason.
 *
 * @param rhythm null when the schedule alone holds again
 */
public record OwnRhythm(ContactKind kind, @Nullable ContactRhythm rhythm, LocalDate from, String reason) {}
