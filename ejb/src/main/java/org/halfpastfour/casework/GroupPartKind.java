package org.halfpastfour.casework;

/** Who is together in a part of a meeting; private is the time in which a family is among itself. */
public enum GroupPartKind {
    PARENTS,
    CHILDREN,
    TOGETHER,
    PRIVATE
}
