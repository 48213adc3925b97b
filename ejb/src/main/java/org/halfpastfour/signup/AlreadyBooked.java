package org.halfpastfour.signup;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Somebody of the request has this session already. */
public final class AlreadyBooked extends Conflict {

    public static final String CODE = "already-booked";

    private static final long serialVersionUID = 1L;

    public AlreadyBooked(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
