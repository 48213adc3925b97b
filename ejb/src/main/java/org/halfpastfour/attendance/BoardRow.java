package org.halfpastfour.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.PaperLight;
import org.jspecify.annotations.Nullable;

/**
 * One participant on the board of a session; {@code undoUntil} is there while the last mark can be undone.
 *
 * @param placeGivenOn whether the place went to who waits, because an absence was told in good time
 * @param papers of a child that is expected or here, that papers are missing or due
 * @param open the rules that refuse this person by now, while nobody has settled what becomes of it
 * @param born the birth date of a child whose name somebody else on the board has as well
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
        boolean placeGivenOn,
        @Nullable PaperLight papers,
        Set<String> open,
        @Nullable LocalDate born) {

    public BoardRow {
        open = Set.copyOf(open);
    }

    BoardRow born(@Nullable LocalDate date) {
        return new BoardRow(
                participant,
                name,
                child,
                state,
                arrivedAt,
                leftAt,
                collector,
                collectedBy,
                leftAlone,
                absence,
                allergy,
                undoUntil,
                placeGivenOn,
                papers,
                open,
                date);
    }
}
