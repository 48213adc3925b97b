package org.halfpastfour.casework;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when a family can come; of a family without a live consent nothing but its family repair sessions.
 *
 * @param bookings of the family in homes
 * @param others the other family repair sessions of the family and of the facilitator
 * @param last the family repair session before, if there was one
 */
record FamilyTimes(
        boolean known,
        List<Taken> bookings,
        List<Taken> others,
        @Nullable LastTime last) {

    FamilyTimes {
        bookings = List.copyOf(bookings);
        others = List.copyOf(others);
    }

    /** Where and when a session was. */
    record LastTime(HomeId home, RoomId room, DayOfWeek weekday, LocalTime time) {}
}
