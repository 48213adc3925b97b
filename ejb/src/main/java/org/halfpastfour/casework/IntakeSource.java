package org.halfpastfour.casework;

/** Who said something when a case began. */
public enum IntakeSource {
    CLIENT,
    FAMILY,
    NEIGHBOUR,
    STREET_OFFICE,
    SCHOOL,
    OTHER
}
