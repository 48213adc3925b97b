package org.halfpastfour.casework;

import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Calls a meeting of a group off, for a reason. */
public record CallOffGroupMeeting(GroupMeetingId meeting, int looked, CancelledBy by, String why) {

    public CallOffGroupMeeting {
        new Checks()
                .notNull("meeting", meeting)
                .notNull("by", by)
                .text("why", why, 1, 200)
                .orThrow();
        why = Text.line(why);
    }
}
