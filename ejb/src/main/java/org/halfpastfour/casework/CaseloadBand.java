package org.halfpastfour.casework;

/** How many cases a caseworker has: 30 to 40 are what is meant to be. */
public enum CaseloadBand {
    UP_TO_30,
    UP_TO_40,
    MORE;

    private static final long LEAST = 30;
    private static final long MOST = 40;

    static CaseloadBand of(long cases) {
        return cases <= LEAST ? UP_TO_30 : cases <= MOST ? UP_TO_40 : MORE;
    }
}
