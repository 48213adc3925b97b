package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of one place of a family: here, gone, or absent and why.
 *
 * @param ownNotice whether it is an absence that who asks told, and may take back until the start
 * @param placeGivenOn whether the place went to who waits, because it was told in good time
 */
public record OwnMark(
        SessionId session,
        UUID participant,
        PresenceState state,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable AbsenceKind absence,
        boolean ownNotice,
        boolean placeGivenOn) {}
