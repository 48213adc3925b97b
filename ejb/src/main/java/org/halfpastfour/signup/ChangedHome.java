package org.halfpastfour.signup;

import java.util.UUID;

/**
 * What a change of the calendar does in one home, in sessions.
 *
 * @param taken which a change of the calendar had planned and nobody counts on: they go without a word
 * @param added that come into being
 * @param back that were called off before and come back
 * @param staying that stay as they are, or cannot be
 * @param families how many of the home's families are told
 */
public record ChangedHome(
        UUID home, String name, int calledOff, int taken, int added, int back, int staying, int families) {

    /** A home in which nothing happens is none that changes. */
    boolean isUntouched() {
        return calledOff + taken + added + back + staying == 0;
    }
}
