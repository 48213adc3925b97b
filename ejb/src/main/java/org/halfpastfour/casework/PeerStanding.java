package org.halfpastfour.casework;

/** Why the agreement does not stand in the way any more. */
public enum PeerStanding {
    COMPLETED,
    IN_GOOD_STANDING
}
