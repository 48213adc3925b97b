package org.halfpastfour.demo;

/** The accounts a visitor of the demo may choose. */
final class DemoAccounts {

    static final String STAFF = "staff";
    static final String VOLUNTEER = "volunteer";
    static final String PARENT = "parent";
    static final String CASEWORKER = "caseworker";
    static final String SUPERVISOR = "supervisor";
    static final String CITY = "city";

    private DemoAccounts() {}
}
