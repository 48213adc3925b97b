package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The time for undoing is over; a correction with a reason still works. */
public final class UndoTooLate extends Conflict {

    public static final String CODE = "undo-too-late";

    private static final long serialVersionUID = 1L;

    public UndoTooLate(Instant until) {
        super(CODE, Arguments.of("until", until));
    }
}
