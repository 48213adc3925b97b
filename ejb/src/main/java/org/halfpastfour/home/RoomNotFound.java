package org.halfpastfour.home;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such room, or it is not one of the homes of who asks. */
public final class RoomNotFound extends NotFound {

    public static final String CODE = "room-not-found";

    private static final long serialVersionUID = 1L;

    RoomNotFound(RoomId room) {
        super(CODE, Arguments.of("room", room.toString()));
    }
}
