package org.halfpastfour.attendance;

/** What somebody at the home has to look after now. */
public enum AlertKind {
    /** Banned or blocked for a child who is here or comes. */
    BARRED_ADULT,
    /** In charge of a child whom this person must be kept from. */
    NOT_IN_CHARGE,
    /** A colleague is asked to the door; what it is about is said elsewhere. */
    WANTED_AT_THE_DOOR,
    NOT_COLLECTED,
    TOO_FEW_ADULTS,
    /** A child comes, or is here, and nobody who may be its company does. */
    WITHOUT_COMPANY,
    /** A child comes, or is here, and nobody of its family may be called any more. */
    NOBODY_TO_CALL,
    PRESENCE_NOT_KNOWN,
    NOT_ARRIVED,
    ALLERGY
}
