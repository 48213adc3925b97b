package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;

/**
 * A time at which the family, a room and the facilitator are free.
 *
 * @param room the one of last time if it is free, or else the smallest that is
 * @param reason the best one for this time
 */
public record Slot(
        LocalDate date, Instant start, Instant end, RoomId room, String roomName, int seats, SlotReason reason) {

    TimeRange during() {
        return new TimeRange(start, end);
    }
}
