package org.halfpastfour.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change in the register: who made it, when, and what stood there before and after. */
public record ChangeLine(
        Instant at,
        ChangeKind kind,
        MarkView before,
        MarkView after,
        @Nullable String reason,
        String by) {}
