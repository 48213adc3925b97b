package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Whose place was given on comes after all, and neither an absent one's place nor the room and the adults have one more. */
public final class NoRoomAtTheDoor extends Conflict {

    public static final String CODE = "no-room-at-the-door";

    private static final long serialVersionUID = 1L;

    public NoRoomAtTheDoor() {
        super(CODE, Map.of());
    }
}
