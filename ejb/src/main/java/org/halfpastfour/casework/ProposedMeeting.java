package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;

/**
 * A date at which a meeting of a group could be.
 *
 * @param unsure the holidays of that year are not announced yet
 */
public record ProposedMeeting(
        int stage,
        int number,
        LocalDate date,
        TimeRange during,
        List<RoomId> rooms,
        List<String> roomNames,
        SlotReason reason,
        boolean unsure) {

    public ProposedMeeting {
        rooms = List.copyOf(rooms);
        roomNames = List.copyOf(roomNames);
    }

    /** As it is made. */
    public PlannedMeeting planned() {
        return new PlannedMeeting(during, rooms);
    }
}
