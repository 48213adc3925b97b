package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered, or that help is needed now.
 *
 * @param attempt the form, so that one which is sent again is the same
 */
public record SendCheckIn(UUID attempt, List<CheckInReply> replies, boolean help) {

    public SendCheckIn {
        new Checks()
                .notNull("attempt", attempt)
                .number("replies", replies.size(), 0, ArrangeCheckIns.MOST_QUESTIONS)
                .orThrow();
        replies = List.copyOf(replies);
    }

    /** Whether it reaches the caseworker at once. */
    public boolean isCall() {
        return asks() != null;
    }

    /** The button goes before a word. */
    @Nullable
    HelpKind asks() {
        return help
                ? HelpKind.ASKED
                : replies.stream().anyMatch(reply -> HelpWordRule.isIn(reply.words())) ? HelpKind.WORD : null;
    }
}
