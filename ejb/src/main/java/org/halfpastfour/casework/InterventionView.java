package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.jspecify.annotations.Nullable;

/** What is done for a goal, in version {@code number}; {@code endedOn} when it was ended before its time. */
public record InterventionView(
        InterventionId id,
        int number,
        Stream stream,
        String wording,
        int count,
        DosePeriod period,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate endedOn,
        Responsible responsible) {}
