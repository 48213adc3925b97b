package org.halfpastfour.programme.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.ComingSession;

/** A session to come that would change with its programme, and what would break in it; with nothing it can follow. */
public record ComingSessionJson(
        UUID session, Instant start, Instant end, int taken, int waiting, List<BreakJson> breaks) {

    static ComingSessionJson from(ComingSession coming) {
        return new ComingSessionJson(
                coming.session().id().value(),
                coming.session().start(),
                coming.session().end(),
                coming.session().taken(),
                coming.session().waiting(),
                coming.breaks().stream()
                        .map(each -> new BreakJson(each.code(), each.count()))
                        .toList());
    }

    /** @param code places-below-taken, too-many-places, too-few-adults, ages-outside-the-class, guardian-needed, room-taken, outside-opening-hours, closed-day or no-school-day */
    public record BreakJson(String code, int count) {}
}
