package org.halfpastfour.roster;

import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/**
 * Oneself in one home.
 *
 * @param latest the latest presence today, or null when there is none
 * @param leftOpen what one did not sign out of on earlier days
 */
public record OwnPresence(
        HomeId home,
        String homeName,
        StaffMemberId adult,
        @Nullable PresenceView latest,
        List<PresenceView> leftOpen) {

    public OwnPresence {
        leftOpen = List.copyOf(leftOpen);
    }

    public boolean isHere() {
        return latest != null && latest.isOpen();
    }
}
