package org.halfpastfour.casework;

/** What somebody may help with; policy says which of it is open to peers. */
public enum PeerPost {
    EVENT_HELPER,
    PEER_TALK,
    CLASS_HELPER,
    SUBJECT_TUTOR,
    SAFETY
}
