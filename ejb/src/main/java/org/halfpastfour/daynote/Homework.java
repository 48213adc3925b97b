package org.halfpastfour.daynote;

/** How far the homework got at the home. */
public enum Homework {
    DONE,
    PARTLY,
    /** None of it was done. */
    NONE
}
