package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * What is planned of a session of one case: alone, or within a meeting of a group.
 *
 * @param household null of a client in a group of peers
 */
record RepairPlan(
        ClientId client,
        @Nullable UUID household,
        HomeId home,
        UUID session,
        UUID room,
        TimeRange during,
        RepairModel model,
        @Nullable UUID intervention,
        UUID facilitator) {

    static RepairPlan of(HoldRepair command, UUID session, UUID facilitator) {
        InterventionId toward = command.intervention();
        return new RepairPlan(
                command.client(),
                command.household(),
                command.home(),
                session,
                command.room().value(),
                command.during(),
                command.model(),
                toward == null ? null : toward.value(),
                facilitator);
    }

    static RepairPlan of(
            RepairGroup group, JoiningFamily family, GroupMeeting meeting, UUID lead, @Nullable UUID toward) {
        return new RepairPlan(
                family.client(),
                family.household(),
                group.home(),
                meeting.sessions().getFirst(),
                meeting.mainRoom(),
                meeting.during(),
                group.model(),
                toward,
                lead);
    }
}
