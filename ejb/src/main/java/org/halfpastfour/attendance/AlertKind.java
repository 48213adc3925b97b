package org.halfpastfour.attendance;

/** What somebody at the home has to look after now. */
public enum AlertKind {
    NOT_COLLECTED,
    TOO_FEW_ADULTS,
    PRESENCE_NOT_KNOWN,
    NOT_ARRIVED,
    ALLERGY
}
