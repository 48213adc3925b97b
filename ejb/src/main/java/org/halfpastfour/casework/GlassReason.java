package org.halfpastfour.casework;

/** Why somebody looks into a case that is not the own one. */
public enum GlassReason {
    LIFE_IN_DANGER,
    CHILD_IN_DANGER,
    CLIENT_ASKS_FOR_HELP,
    CASEWORKER_AWAY,
    OTHER
}
