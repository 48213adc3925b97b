package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Settlement;

/**
 * Changes what a room is, and whether it can be planned at all. Sessions to come have to do with it.
 *
 * @param open a room that is not open keeps its past and takes nothing new
 * @param version of the room when the form was opened; a later one is not overwritten
 * @param settlement what becomes of what it touches
 */
public record ChangeRoom(RoomId room, RoomProfile profile, boolean open, int version, Settlement settlement) {

    public ChangeRoom(RoomId room, RoomProfile profile, boolean open, int version) {
        this(room, profile, open, version, Settlement.NONE);
    }

    public ChangeRoom {
        new Checks().notNull("room", room).notNull("profile", profile).orThrow();
    }
}
