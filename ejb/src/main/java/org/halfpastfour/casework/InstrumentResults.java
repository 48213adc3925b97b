package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.halfpastfour.assessment.ScoreChange;

/**
 * What one version of an instrument was answered in a case.
 *
 * @param assessments the earliest first, corrected ones among them
 */
public record InstrumentResults(InstrumentView instrument, List<AssessmentView> assessments) {

    public InstrumentResults {
        assessments = List.copyOf(assessments);
    }

    /** Those that nothing corrects, the earliest first. */
    public List<AssessmentView> held() {
        return assessments.stream().filter(each -> !each.corrected()).toList();
    }

    /** Of each scale from the first time to the last; nothing before there were two. */
    public List<ScoreChange> changes() {
        List<AssessmentView> held = held();
        if (held.size() < 2) {
            return List.of();
        }
        AssessmentView first = held.getFirst();
        AssessmentView last = held.getLast();
        return IntStream.range(0, first.scores().size())
                .mapToObj(i ->
                        ScoreChange.between(first.scores().get(i), last.scores().get(i)))
                .toList();
    }

    LocalDate first() {
        return held().getFirst().on();
    }

    LocalDate last() {
        return held().getLast().on();
    }
}
