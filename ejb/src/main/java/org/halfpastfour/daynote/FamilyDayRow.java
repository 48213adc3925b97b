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
        Map<DayPictureId, Set<UUID>> pictures = pictures((UUID[]) row[3], (UUID[]) row[4]);
        return new FamilyDayRow(SessionId.of((UUID) row[2]), (UUID) row[1], (DayNote) row[0], pictures);
    }

    Place place() {
        return new Place(session, child);
    }

    /** Where a child was. */
    record Place(SessionId session, UUID child) {}

    /** Of each pair the picture, and beside it one of those whom it shows. */
    private static Map<DayPictureId, Set<UUID>> pictures(UUID @Nullable [] pictures, UUID @Nullable [] shown) {
        Map<DayPictureId, Set<UUID>> each = new LinkedHashMap<>();
        if (pictures != null && shown != null) {
            for (int at = 0; at < pictures.length; at++) {
                each.computeIfAbsent(DayPictureId.of(pictures[at]), id -> new LinkedHashSet<>())
                        .add(shown[at]);
            }
        }
        return each;
    }
}
