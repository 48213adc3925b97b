package org.halfpastfour.demo;

import java.util.List;

/** The accounts a visitor of the demo may choose. */
final class DemoAccounts {

    static final String STAFF = "staff";
    static final String VOLUNTEER = "volunteer";
    static final String PARENT = "parent";
    static final String CASEWORKER = "caseworker";
    static final String SUPERVISOR = "supervisor";
    static final String CITY = "city";

    private static final int WISHING = 7;

    private DemoAccounts() {}

    /** Of the families of a home those that sign in. */
    static List<DemoFamily> wishing(List<DemoFamily> families) {
        return families.stream()
                .filter(family -> !family.children().isEmpty())
                .limit(WISHING)
                .toList();
    }

    /** The first one's is the one that a visitor chooses. */
    static String parentOf(DemoSite site, DemoFamily family) {
        return site.isFirst() && family.number() == 0
                ? PARENT
                : "parent-" + site.streetCode() + "-" + (family.number() + 1);
    }
}
