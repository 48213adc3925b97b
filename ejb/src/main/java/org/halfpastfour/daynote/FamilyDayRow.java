package org.halfpastfour.daynote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What there is of one child in one session: the note of the class, its own one, and pictures that show it.
 *
 * @param pictures each with all whom it shows
 */
record FamilyDayRow(SessionId session, UUID child, @Nullable DayNote note, Map<DayPictureId, Set<UUID>> pictures) {

    static FamilyDayRow of(@Nullable Object[] row) {
        return new FamilyDayRow(
                SessionId.of((UUID) row[2]), (UUID) row[1], (DayNote) row[0], pictures((String) row[3]));
    }

    Place place() {
        return new Place(session, child);
    }

    /** Where a child was. */
    record Place(SessionId session, UUID child) {}

    private static Map<DayPictureId, Set<UUID>> pictures(@Nullable String text) {
        Map<DayPictureId, Set<UUID>> pictures = new LinkedHashMap<>();
        if (text != null) {
            for (String each : text.split(",", -1)) {
                int gap = each.indexOf(' ');
                pictures.computeIfAbsent(
                                DayPictureId.of(UUID.fromString(each.substring(0, gap))), id -> new LinkedHashSet<>())
                        .add(UUID.fromString(each.substring(gap + 1)));
            }
        }
        return pictures;
    }
}
