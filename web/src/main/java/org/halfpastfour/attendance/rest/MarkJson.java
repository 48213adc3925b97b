package org.halfpastfour.attendance.rest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** The bodies of attendance marks; a time that is left out is now. */
final class MarkJson {

    private MarkJson() {}

    /** An arrival; {@code reason} lets somebody in whose place was given on. */
    public record Arrival(
            @Nullable UUID child,
            @Nullable OffsetDateTime at,
            @Nullable String reason) {

        MarkArrival command(SessionId session) {
            return new MarkArrival(session, MarkJson.child(child), instant(at), reason);
        }
    }

    /**
     * A departure; {@code alone} instead of {@code collectedBy} when a written consent allows it. On a later day it needs a
     * {@code reason}, and may be {@code unseen} instead. Who shows a {@code code} is named by it.
     */
    public record Departure(
            @Nullable UUID child,
            @Nullable OffsetDateTime at,
            @Nullable UUID collectedBy,
            @Nullable Boolean alone,
            @Nullable Boolean unseen,
            @Nullable String reason,
            @Nullable String code) {

        MarkDeparture command(SessionId session) {
            boolean leavesAlone = alone != null && alone;
            boolean nobodySaw = unseen != null && unseen;
            String shown = code == null ? "" : code;
            if (!leavesAlone && !nobodySaw && shown.isBlank()) {
                new Checks().notNull("collectedBy", collectedBy).orThrow();
            }
            return new MarkDeparture(
                    session,
                    MarkJson.child(child),
                    instant(at),
                    collectedBy == null ? null : new AdultId(collectedBy),
                    leavesAlone,
                    nobodySaw,
                    reason == null ? "" : reason,
                    shown);
        }
    }

    public record Absence(@Nullable UUID child, @Nullable String kind) {

        MarkAbsence command(SessionId session) {
            AbsenceKind parsed = ApiWords.parse(AbsenceKind.class, "kind", kind);
            new Checks().notNull("kind", parsed).orThrow();
            return new MarkAbsence(session, MarkJson.child(child), requireNonNull(parsed));
        }
    }

    private static ChildId child(@Nullable UUID child) {
        new Checks().notNull("child", child).orThrow();
        return new ChildId(requireNonNull(child));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return Params.moment("at", at);
    }
}
