package org.halfpastfour.casework;

import java.util.List;
import java.util.Set;
import org.halfpastfour.engagement.Engagement;
import org.jspecify.annotations.Nullable;

/**
 * How a family is doing by its own answers, beside how it took part in the meantime: the two are never added up.
 *
 * @param own whether who asks is its caseworker, and so may write
 * @param supervised whether who asks supervises it and is not its caseworker
 * @param asked the instruments by which somebody may be asked today
 * @param results by version of an instrument
 * @param requests what the client was asked to answer on the own page, the latest first
 * @param goals how far the goals of the plan came
 * @param meanwhile from the first to the last answers; null before there were two days of them
 * @param live the consents under which that is read
 */
public record AssessmentsOfCase(
        ClientId client,
        String name,
        boolean own,
        boolean supervised,
        List<InstrumentView> asked,
        List<InstrumentResults> results,
        List<AssessmentRequestView> requests,
        GoalsAttained goals,
        @Nullable Engagement meanwhile,
        Set<AttendanceConsentId> live) {

    public AssessmentsOfCase {
        asked = List.copyOf(asked);
        results = List.copyOf(results);
        requests = List.copyOf(requests);
        live = Set.copyOf(live);
    }
}
