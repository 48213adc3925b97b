package org.halfpastfour.shared;

/** What somebody is to the house; an account may have several. The names are those of {@link Roles}. */
public enum Role {
    HOME_STAFF,
    VOLUNTEER,
    PARENT,
    CASEWORKER,
    CASE_SUPERVISOR,
    CITY_ADMIN
}
