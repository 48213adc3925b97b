package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.jspecify.annotations.Nullable;

/**
 * One participant on the board of a session; {@code undoUntil} is there while the last mark can be undone.
 *
 * @param placeGivenOn whether the place went to who waits, because an absence was told in good time
 */
public record BoardRow(
        UUID participant,
        String name,
        boolean child,
        PresenceState state,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable AdultId collector,
        @Nullable String collectedBy,
        boolean leftAlone,
        @Nullable AbsenceKind absence,
        boolean allergy,
        @Nullable Instant undoUntil,
        boolean placeGivenOn) {}
