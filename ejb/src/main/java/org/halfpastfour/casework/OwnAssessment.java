package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Map;
import org.halfpastfour.assessment.Instrument;

/**
 * What a client is asked to answer on the own page.
 *
 * @param answers what is kept so far, by the keys of the items
 * @param reached how many items were looked at, those left out among them
 */
public record OwnAssessment(
        AssessmentRequestId id, Instrument instrument, LocalDate until, Map<String, Integer> answers, int reached) {

    public OwnAssessment {
        answers = Map.copyOf(answers);
    }
}
