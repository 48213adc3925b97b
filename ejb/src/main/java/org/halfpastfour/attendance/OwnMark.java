package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** What the register says of one place of a family: here, gone, or absent and why. */
public record OwnMark(
        SessionId session,
        UUID participant,
        PresenceState state,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable AbsenceKind absence) {}
