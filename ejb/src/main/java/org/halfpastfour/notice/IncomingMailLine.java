package org.halfpastfour.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody wrote to the house.
 *
 * @param sender the address that it gives, which anybody can write
 * @param seenAt when somebody of the home or the office saw to it, or null
 */
public record IncomingMailLine(
        IncomingMailId id,
        String sender,
        String subject,
        String words,
        Instant at,
        @Nullable Instant seenAt) {

    public boolean isSeen() {
        return seenAt != null;
    }
}
