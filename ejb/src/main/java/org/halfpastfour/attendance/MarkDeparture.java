package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** A child leaves, either with an adult or alone; without a moment it is now. */
public record MarkDeparture(
        SessionId session,
        ChildId child,
        @Nullable Instant at,
        @Nullable AdultId collectedBy,
        boolean alone) {}
