package org.halfpastfour.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the code by which a client opens the own page; by which account is not said.
 *
 * @param at until when a start code is good, or else since when it stands so
 */
public record OwnCodeStanding(State state, @Nullable Instant at) {

    /** From none yet to too many wrong tries. */
    public enum State {
        NONE,
        HANDED_OUT,
        IN_USE,
        LOCKED
    }

    static final OwnCodeStanding NOTHING = new OwnCodeStanding(State.NONE, null);
}
