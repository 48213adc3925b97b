package org.halfpastfour.roster;

import java.util.UUID;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/**
 * One adult of a home today.
 *
 * @param account the id of the account, or null without one
 * @param inCharge whether in charge of a session today
 * @param off whether taken off a session of today, because of being ill or otherwise unable to come
 * @param latest the latest presence today, or null when there is none
 */
public record AdultLine(
        StaffMemberId adult,
        String name,
        @Nullable UUID account,
        boolean inCharge,
        boolean off,
        @Nullable PresenceView latest) {

    public boolean isHere() {
        return latest != null && latest.isOpen();
    }
}
