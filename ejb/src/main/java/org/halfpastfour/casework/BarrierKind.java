package org.halfpastfour.casework;

/** What keeps a family from coming. */
public enum BarrierKind {
    CHILD_CARE,
    TRANSPORT,
    SHIFT_WORK,
    OTHER
}
