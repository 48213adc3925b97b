package org.halfpastfour.casework;

/** A station of a district, or a point in one of its streets. */
public enum StationKind {
    STATION,
    POINT
}
