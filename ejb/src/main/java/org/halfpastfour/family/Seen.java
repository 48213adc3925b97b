package org.halfpastfour.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with the latest note about health.
 *
 * @param doubtful the same child's id where the question asked for a doubt and there may be one
 * @param papers 2 where papers of the child are missing, 1 where they are due
 */
record Seen(
        Person person, @Nullable HealthNote note, @Nullable UUID doubtful, int papers) {

    /** Whether something of who is on the board may be missing or due. */
    boolean isDoubtful() {
        return doubtful != null || papers > 0 || !person.isOpen();
    }

    @Nullable
    PaperLight light() {
        return switch (papers) {
            case 2 -> PaperLight.MISSING;
            case 1 -> PaperLight.DUE;
            default -> null;
        };
    }
}
