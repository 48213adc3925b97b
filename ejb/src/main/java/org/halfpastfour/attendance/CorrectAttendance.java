package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** What should have been recorded, in full: it takes the place of what stands there, and the reason is kept with both. */
public record CorrectAttendance(
        SessionId session,
        ChildId child,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable AdultId collectedBy,
        boolean leftAlone,
        @Nullable AbsenceKind absence,
        String reason) {}
