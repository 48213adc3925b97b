package org.halfpastfour.home;

import java.math.BigDecimal;

/**
 * A room of a home.
 *
 * @param area in square metres
 * @param floor 1 is the ground floor
 * @param open whether anything new can be planned in it
 * @param places what seats and area give, whatever the adults
 * @param version counts the changes of the room
 */
public record RoomSummary(
        RoomId id,
        HomeId home,
        String name,
        int seats,
        BigDecimal area,
        int floor,
        String equipment,
        boolean open,
        int places,
        int version) {}
