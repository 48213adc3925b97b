package org.halfpastfour.casework;

/** How a caseworker was in touch with a client. */
public enum ContactKind {
    HOME_VISIT,
    INTERVIEW,
    COMMUNITY_INQUIRY,
    CALL,
    LETTER
}
