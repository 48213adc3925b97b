package org.halfpastfour.home;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Another room of the home has this name. */
public final class RoomNameTaken extends Conflict {

    public static final String CODE = "room-name-taken";

    private static final long serialVersionUID = 1L;

    RoomNameTaken(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
