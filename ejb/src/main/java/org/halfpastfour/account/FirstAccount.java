package org.halfpastfour.account;

/** Whose first account a one-time link makes. */
public enum FirstAccount {
    CITY_OFFICE,
    CASE_SIDE
}
