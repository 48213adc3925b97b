package org.halfpastfour.family;

/** A permission to collect a child, or a ban; the ban wins. */
public enum PickupKind {
    ALLOWED,
    FORBIDDEN
}
