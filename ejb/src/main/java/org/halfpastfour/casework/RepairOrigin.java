package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a family repair session comes from, when it is not one of a family by itself.
 *
 * @param groupMeeting the meeting of a group in which the family takes part
 * @param makesUp the session that this one makes up for
 */
@Embeddable
record RepairOrigin(
        @Column(name = "group_meeting_id", updatable = false) @Nullable
        UUID groupMeeting,

        @Column(name = "makes_up", updatable = false) @Nullable
        UUID makesUp) {}
