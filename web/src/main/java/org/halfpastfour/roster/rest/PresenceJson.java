package org.halfpastfour.roster.rest;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.roster.PresenceView;
import org.jspecify.annotations.Nullable;

/** One time that an adult is or was in a home. */
public record PresenceJson(
        UUID id,
        UUID home,
        UUID adult,
        String name,
        Instant arrivedAt,
        @Nullable Instant leftAt) {

    static PresenceJson from(PresenceView presence) {
        return new PresenceJson(
                presence.id().value(),
                presence.home().value(),
                presence.adult().value(),
                presence.name(),
                presence.arrivedAt(),
                presence.leftAt());
    }
}
