package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a whole plan: every change makes one, and what changed together is one.
 *
 * @param who null for somebody whose name who asks does not see
 * @param parts what was made or changed
 * @param why in words, as far as somebody said it
 */
public record PlanVersionLine(
        int number, Instant at, @Nullable String who, List<PlanPart> parts, List<String> why) {

    public PlanVersionLine {
        parts = List.copyOf(parts);
        why = List.copyOf(why);
    }
}
