package org.halfpastfour.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the calendar.
 *
 * @param home null for every home
 * @param about the reason of a closure, the name of a term, or the number of a year
 * @param first on which something comes or goes; null where nothing does
 * @param done whether all homes are through
 * @param canBeUndone whether it is the latest, and one that can be taken back
 */
public record CalendarStepSummary(
        CalendarStepId id,
        StepKind kind,
        @Nullable UUID home,
        String about,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Instant decidedAt,
        boolean done,
        boolean canBeUndone) {}
