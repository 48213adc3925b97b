package org.halfpastfour.family;

/** What a guardian is to the child. */
public enum Relation {
    MOTHER,
    FATHER,
    GRANDPARENT,
    OTHER
}
