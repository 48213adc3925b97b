package org.halfpastfour.notice;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;

/**
 * What a mail tells the calendar of its reader of one family event.
 *
 * @param session at the time that is told
 * @param seat whose place it is in the family's calendar
 * @param reader the name of who is invited
 * @param sequence how often the same calendar was told something else of it before
 * @param takenBack whether the family does not go there any more
 */
record Invitation(
        SessionView session,
        HouseholdId household,
        UUID seat,
        String reader,
        int sequence,
        boolean takenBack,
        Instant changedAt) {

    InvitationLine.Step step() {
        if (takenBack) {
            return InvitationLine.Step.TAKEN_BACK;
        }
        return sequence == 0 ? InvitationLine.Step.INVITED : InvitationLine.Step.CHANGED;
    }
}
