package org.halfpastfour.rollover;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** What a family says of a class in the next term. */
public record AnswerStay(StayId question, @Nullable StayAnswer answer) {

    public AnswerStay {
        new Checks().notNull("question", question).notNull("answer", answer).orThrow();
    }
}
