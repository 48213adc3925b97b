package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;

/**
 * Changes what a room is, and whether it can be planned at all. Sessions that are planned already keep their places.
 *
 * @param open a room that is not open keeps its past and takes nothing new
 * @param version of the room when the form was opened; a later one is not overwritten
 */
public record ChangeRoom(RoomId room, RoomProfile profile, boolean open, int version) {

    public ChangeRoom {
        new Checks().notNull("room", room).notNull("profile", profile).orThrow();
    }
}
