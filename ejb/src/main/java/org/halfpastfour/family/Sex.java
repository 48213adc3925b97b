package org.halfpastfour.family;

/** As the family says. */
public enum Sex {
    FEMALE,
    MALE
}
