package org.halfpastfour.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stood, or stands, in the register for one participant. */
public record MarkView(
        PresenceState state,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable String collectedBy,
        boolean leftAlone,
        @Nullable AbsenceKind absence) {}
