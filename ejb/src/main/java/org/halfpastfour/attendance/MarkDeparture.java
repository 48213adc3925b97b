package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A child leaves, either with an adult or alone; without a moment it is now.
 *
 * @param unseen when nobody here saw it leave; on a later day only
 * @param reason why it was not signed out on the day; asked for on a later day only
 * @param code that who collects the child shows; it names the adult. Blank where nobody shows one
 */
public record MarkDeparture(
        SessionId session,
        ChildId child,
        @Nullable Instant at,
        @Nullable AdultId collectedBy,
        boolean alone,
        boolean unseen,
        String reason,
        String code) {

    /** Without a code. */
    public MarkDeparture(
            SessionId session,
            ChildId child,
            @Nullable Instant at,
            @Nullable AdultId collectedBy,
            boolean alone,
            boolean unseen,
            String reason) {
        this(session, child, at, collectedBy, alone, unseen, reason, "");
    }

    /** On the day itself, with who shows this code. */
    public static MarkDeparture withCode(SessionId session, ChildId child, String code) {
        return new MarkDeparture(session, child, null, null, false, false, "", code);
    }

    /** On the day itself. */
    public MarkDeparture(
            SessionId session, ChildId child, @Nullable Instant at, @Nullable AdultId collectedBy, boolean alone) {
        this(session, child, at, collectedBy, alone, false, "");
    }
}
