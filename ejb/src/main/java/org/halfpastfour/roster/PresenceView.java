package org.halfpastfour.roster;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** One time that an adult is or was in a home; {@code undoUntil} is there while the last mark can be undone. */
public record PresenceView(
        PresenceId id,
        HomeId home,
        StaffMemberId adult,
        String name,
        LocalDate day,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean withdrawn,
        @Nullable Instant undoUntil) {

    public boolean isOpen() {
        return leftAt == null && !withdrawn;
    }
}
