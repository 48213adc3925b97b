package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * A session to which a family did not come without a word.
 *
 * @param names who was missed, in their order
 * @param countsUntil the last day on which it counts; null where it does not, or not any more
 * @param answer what the home said to the appeal
 */
public record MissedLine(
        SessionView session,
        List<String> names,
        @Nullable LocalDate countsUntil,
        AppealState appeal,
        @Nullable String answer) {

    public MissedLine {
        names = List.copyOf(names);
    }
}
