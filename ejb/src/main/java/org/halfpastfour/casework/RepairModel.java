package org.halfpastfour.casework;

/** One family, several together, or a conference of the wider family. */
public enum RepairModel {
    SINGLE_FAMILY,
    FAMILY_GROUP,
    GROUP_CONFERENCE
}
