package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question; nothing, where it was skipped.
 *
 * @param mark 0 to 4 on a scale
 */
public record CheckInReply(
        CheckInQuestion question, @Nullable Integer mark, String words) {

    public static final int HIGHEST = 4;
    public static final int LONGEST = 500;

    public CheckInReply {
        new Checks()
                .number("mark", mark == null ? 0 : mark, 0, HIGHEST)
                .text("words", words, 0, LONGEST)
                .orThrow();
        words = Text.line(words);
    }
}
