package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with its plan.
 *
 * @param place where its caseworker works today, if anywhere
 * @param own whether who asks is its caseworker and it is open, so that it may be changed
 * @param supervised whether who asks supervises its district, and so may give it to a colleague; both for who does both
 * @param notes the latest first
 * @param repairs in the order of time
 */
public record CaseView(
        ClientId id,
        String caseNumber,
        String name,
        @Nullable String phone,
        String district,
        @Nullable String caseworker,
        @Nullable String place,
        boolean own,
        boolean supervised,
        LocalDate openedOn,
        @Nullable AgreementView agreement,
        @Nullable PlanView plan,
        List<GoalView> goals,
        List<LinkedHousehold> households,
        List<NoteView> notes,
        List<RepairView> repairs,
        CaseLifeView life) {

    public CaseView {
        goals = List.copyOf(goals);
        households = List.copyOf(households);
        notes = List.copyOf(notes);
        repairs = List.copyOf(repairs);
    }
}
