package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of the case as a whole on a day of the period. */
public record ReviewedEvent(
        CaseEventKind kind, LocalDate on, @Nullable LocalDate until) {}
