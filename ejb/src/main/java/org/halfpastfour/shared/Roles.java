package org.halfpastfour.shared;

/** The names of the roles for annotations, which take constants only. */
public final class Roles {

    public static final String HOME_STAFF = "HOME_STAFF";
    public static final String VOLUNTEER = "VOLUNTEER";
    public static final String PARENT = "PARENT";
    public static final String CASEWORKER = "CASEWORKER";
    public static final String CASE_SUPERVISOR = "CASE_SUPERVISOR";
    public static final String CITY_ADMIN = "CITY_ADMIN";

    private Roles() {}
}
