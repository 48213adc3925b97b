package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.assessment.Score;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an instrument as they were given, and what they come to.
 *
 * @param answers by the keys of the items
 * @param scores one for each scale of the instrument, in its order
 * @param writtenBy the name of who wrote them down; null where the client did, on the own page
 * @param corrects those that these correct, which stay
 * @param corrected whether others correct them
 */
public record AssessmentView(
        AssessmentId id,
        Occasion occasion,
        LocalDate on,
        AnsweredBy answeredBy,
        Map<String, Integer> answers,
        List<Score> scores,
        String remark,
        @Nullable String writtenBy,
        Instant writtenAt,
        @Nullable AssessmentId corrects,
        boolean corrected) {

    public AssessmentView {
        answers = Map.copyOf(answers);
        scores = List.copyOf(scores);
    }
}
