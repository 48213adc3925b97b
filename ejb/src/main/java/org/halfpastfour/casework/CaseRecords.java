package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the case and the figures of some clients are both made of, read once.
 *
 * @param plans the active ones
 * @param members as far as a consent lets them be known
 */
record CaseRecords(
        List<CarePlan> plans,
        List<FamilyMember> members,
        List<Intervention> interventions,
        List<RepairSession> repairs,
        List<RepairParticipant> persons) {

    /** Of the only client, if there is one. */
    @Nullable
    CarePlan plan() {
        return plans.isEmpty() ? null : plans.getFirst();
    }
}
