package org.halfpastfour.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a whole, with what was answered under it.
 *
 * @param from the home's name, or the family's as the home calls it for staff
 * @param target what it is about, one tap away
 * @param letter whether staff wrote it
 * @param answerable whether who asks may answer
 */
public record ThreadView(
        MessageId id,
        Instant at,
        NoticeKind kind,
        String from,
        String title,
        String body,
        @Nullable MessageTarget target,
        boolean letter,
        boolean answerable,
        List<AnswerView> answers) {

    public ThreadView {
        answers = List.copyOf(answers);
    }
}
