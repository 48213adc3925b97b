package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said when a case began; strengths and worries are empty where none were named. */
public record IntakeView(
        IntakeId id,
        IntakeSource source,
        String sourceName,
        LocalDate saidOn,
        String said,
        String strengths,
        String worries,
        @Nullable IntakeId corrects,
        Instant writtenAt) {}
