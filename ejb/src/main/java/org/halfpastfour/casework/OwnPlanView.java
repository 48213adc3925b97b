package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.engagement.Engagement;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads on the own page.
 *
 * @param caseworker whom to call
 * @param engagement the caseworker's own figures, as far as they are of the client's own household
 * @param consents that live; the client ends each of them
 * @param reads who read or changed something, the latest first
 * @param askedNext from when on one is asked again; null for now
 * @param asked which questionnaires the caseworker asked to fill in
 */
public record OwnPlanView(
        @Nullable String caseworker,
        CaseLifeView life,
        List<GoalView> goals,
        Engagement engagement,
        List<OwnAppointment> appointments,
        List<AttendanceConsentView> consents,
        List<OwnReading> reads,
        CheckInRhythm rhythm,
        List<CheckInView> checkIns,
        @Nullable LocalDate askedNext,
        List<OwnAssessment> asked) {

    public OwnPlanView {
        goals = List.copyOf(goals);
        appointments = List.copyOf(appointments);
        consents = List.copyOf(consents);
        reads = List.copyOf(reads);
        checkIns = List.copyOf(checkIns);
        asked = List.copyOf(asked);
    }
}
