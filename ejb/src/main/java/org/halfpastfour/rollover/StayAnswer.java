package org.halfpastfour.rollover;

/** What a family says of a class in the next term. */
public enum StayAnswer {
    STAYS,
    LEAVES,
    /** It would like another class, and is asked for that by the staff. */
    OTHER_CLASS
}
