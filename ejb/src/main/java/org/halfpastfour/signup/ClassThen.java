package org.halfpastfour.signup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;

/**
 * A class that is held at a time, for a family that asks for it.
 *
 * @param free places that may be given now
 * @param booked the children who have a place in it already
 */
public record ClassThen(
        SessionId session, String homeName, String title, Instant start, Instant end, int free, List<UUID> booked) {

    public ClassThen {
        booked = List.copyOf(booked);
    }
}
