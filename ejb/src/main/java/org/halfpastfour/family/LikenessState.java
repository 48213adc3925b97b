package org.halfpastfour.family;

enum LikenessState {
    /** Waits for the staff. */
    OPEN,
    /** They are one person. */
    JOINED,
    /** They are two people, and the staff has said what tells them apart. */
    DIFFERENT
}
