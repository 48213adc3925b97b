package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Gives a meeting of a group another time, for a reason; of one that was called off or missed, makes it up then. */
public record MoveGroupMeeting(GroupMeetingId meeting, int looked, PlannedMeeting to, String why) {

    public MoveGroupMeeting {
        new Checks()
                .notNull("meeting", meeting)
                .notNull("to", to)
                .text("why", why, 1, 200)
                .orThrow();
        why = Text.line(why);
    }
}
