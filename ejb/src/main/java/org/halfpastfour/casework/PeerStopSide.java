package org.halfpastfour.casework;

/** Who ended the way: the client, or the house. */
public enum PeerStopSide {
    CLIENT,
    HOUSE
}
