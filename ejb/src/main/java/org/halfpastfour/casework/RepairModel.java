package org.halfpastfour.casework;

/** One family, several together, a conference of the wider family, or clients among themselves. */
public enum RepairModel {
    SINGLE_FAMILY,
    FAMILY_GROUP,
    GROUP_CONFERENCE,
    PEER_GROUP
}
