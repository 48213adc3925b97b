package org.halfpastfour.attendance.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one participant in one session.
 *
 * @param state expected, here, gone or absent
 * @param collectedBy the name of the adult
 * @param placeGivenOn whether the place went to who waits, because an absence was told in good time
 * @param open codes of the rules that refuse this child by now, until the home settles it; see {@code /homes/{id}/matters}
 */
public record AttendanceJson(
        UUID session,
        UUID child,
        String name,
        String state,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable String collectedBy,
        boolean leftAlone,
        @Nullable String absence,
        boolean placeGivenOn,
        List<String> open) {

    static AttendanceJson from(UUID session, BoardRow row) {
        var absence = row.absence();
        return new AttendanceJson(
                session,
                row.participant(),
                row.name(),
                ApiWords.of(row.state()),
                row.arrivedAt(),
                row.leftAt(),
                row.collectedBy(),
                row.leftAlone(),
                absence == null ? null : ApiWords.of(absence),
                row.placeGivenOn(),
                row.open().stream().sorted().toList());
    }
}
