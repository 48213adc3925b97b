package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What was or is to be settled at the door, for the staff of the home.
 *
 * @param adult the name of who was there for the child, if that was known
 * @param second the name of the second adult; null while nobody has come
 * @param outcome null while it is open
 * @param collectedBy the name of who took the child then
 */
public record MomentView(
        MomentId id,
        SessionId session,
        String child,
        @Nullable String adult,
        String words,
        String askedBy,
        Instant askedAt,
        boolean ownAsking,
        @Nullable String second,
        @Nullable MomentOutcome outcome,
        @Nullable String collectedBy,
        @Nullable String after,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return outcome == null;
    }
}
