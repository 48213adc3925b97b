package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.TimeRange;

/** When a meeting of a group is to be, and in which rooms; the first one is where all are together. */
public record PlannedMeeting(TimeRange during, List<RoomId> rooms) {

    public PlannedMeeting {
        new Checks()
                .notNull("during", during)
                .that(!rooms.isEmpty(), "rooms", CaseError.GROUP_WITHOUT_ROOM)
                .that(rooms.stream().distinct().count() == rooms.size(), "rooms", CaseError.GROUP_WITHOUT_ROOM)
                .orThrow();
        rooms = List.copyOf(rooms);
    }

    UUID[] roomIds() {
        return rooms.stream().map(RoomId::value).toArray(UUID[]::new);
    }
}
