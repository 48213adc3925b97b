package org.halfpastfour.casework;

/** What a service does to which clients are sent. */
public enum ReferralKind {
    HEALTH,
    COUNSELLING,
    WORK,
    HOUSING,
    LEGAL,
    SCHOOLING,
    BENEFITS,
    PEER_SUPPORT,
    OTHER
}
