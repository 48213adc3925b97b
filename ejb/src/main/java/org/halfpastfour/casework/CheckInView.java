package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered.
 *
 * @param help null where no help was asked for
 * @param answered what was done about that, and when; null while nobody has
 */
public record CheckInView(
        UUID id,
        Instant at,
        List<CheckInReply> replies,
        @Nullable HelpKind help,
        @Nullable String answered,
        @Nullable Instant answeredAt) {

    public CheckInView {
        replies = List.copyOf(replies);
    }
}
