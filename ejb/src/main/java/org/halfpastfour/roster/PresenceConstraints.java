package org.halfpastfour.roster;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.Constraints;
import org.halfpastfour.shared.InvalidInput;

/** What the database refuses of the presence of adults, and what is told then. */
final class PresenceConstraints {

    /** A person would be in two places. */
    static final Constraints KNOWN = Constraints.of(
            telling("adult_presence_once", about -> new InvalidInput("at", PresenceError.PRESENCE_TWICE.code())));

    private PresenceConstraints() {}
}
