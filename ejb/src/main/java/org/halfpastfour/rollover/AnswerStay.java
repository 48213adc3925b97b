package org.halfpastfour.rollover;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a family says of a class in the next term.
 *
 * @param wish what it would like instead, where it wants another class; null where it says nothing of it
 */
public record AnswerStay(
        StayId question,
        @Nullable StayAnswer answer,
        @Nullable String wish) {

    private static final int LONGEST = 200;

    public AnswerStay(StayId question, @Nullable StayAnswer answer) {
        this(question, answer, null);
    }

    public AnswerStay {
        new Checks()
                .notNull("question", question)
                .notNull("answer", answer)
                .text("wish", wish, 0, LONGEST)
                .orThrow();
        String words = Text.lines(wish);
        wish = answer == StayAnswer.OTHER_CLASS && !words.isEmpty() ? words : null;
    }
}
