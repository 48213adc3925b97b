package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a place has come; a guardian who came along is marked like a child. Without a moment it is now; a moment
 * that lies ahead, or more than an hour before the start, is refused.
 *
 * @param reason for which staff let somebody in whose place was given on; null where nothing is to be decided
 */
public record MarkArrival(
        SessionId session,
        ChildId child,
        @Nullable Instant at,
        @Nullable String reason) {

    public MarkArrival {
        reason = reason == null || reason.isBlank() ? null : Text.line(reason);
        new Checks().text("reason", reason, 0, 200).orThrow();
    }

    public MarkArrival(SessionId session, ChildId child, @Nullable Instant at) {
        this(session, child, at, null);
    }
}
