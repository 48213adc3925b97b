package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * A session to which a family did not come without a word.
 *
 * @param names who was missed, in their order
 * @param answer what the home said to the appeal
 */
public record MissedLine(
        SessionView session,
        List<String> names,
        AppealState appeal,
        @Nullable String answer) {

    public MissedLine {
        names = List.copyOf(names);
    }
}
