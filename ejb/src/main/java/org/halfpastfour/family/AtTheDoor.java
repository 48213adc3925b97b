package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as the home meets them, with what the family answered about health at last, if it did.
 *
 * @param doubtful of a child, whether what was asked besides may be missing; then its file says it
 * @param papers of a child on a board, that papers are missing or due
 */
public record AtTheDoor(
        Participant person,
        @Nullable HealthNoteView note,
        boolean doubtful,
        @Nullable PaperLight papers) {}
