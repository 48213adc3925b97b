package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a place has come; a guardian who came along is marked like a child. Without a moment it is now; a moment
 * that lies ahead, or more than an hour before the start, is refused.
 */
public record MarkArrival(
        SessionId session, ChildId child, @Nullable Instant at) {}
