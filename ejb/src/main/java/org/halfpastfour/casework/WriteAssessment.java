package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an instrument, or the correction of some, which stay.
 *
 * @param attempt the form that is sent: sent again, they are the same answers
 * @param answers by the keys of the items; those that were left out are not in it
 */
public record WriteAssessment(
        UUID attempt,
        ClientId client,
        InstrumentId instrument,
        Occasion occasion,
        LocalDate on,
        AnsweredBy answeredBy,
        Map<String, Integer> answers,
        String remark,
        @Nullable AssessmentId corrects) {

    public static final int LONGEST_REMARK = 1000;

    public WriteAssessment {
        new Checks()
                .notNull("attempt", attempt)
                .notNull("client", client)
                .notNull("instrument", instrument)
                .notNull("occasion", occasion)
                .notNull("on", on)
                .notNull("answeredBy", answeredBy)
                .that(!answers.isEmpty(), "answers", CaseError.NOTHING_ANSWERED)
                .text("remark", remark, 0, LONGEST_REMARK)
                .orThrow();
        answers = Map.copyOf(answers);
        remark = Text.lines(remark);
    }
}
