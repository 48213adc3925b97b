package org.halfpastfour.casework;

/** How many families one caseworker can do justice to: thirty to forty. */
final class CaseloadRule {

    static final int FEWEST = 30;
    static final int MOST = 40;

    private CaseloadRule() {}

    static CaseloadWord of(int cases) {
        if (cases < FEWEST) {
            return CaseloadWord.TOO_FEW;
        }
        return cases > MOST ? CaseloadWord.TOO_MANY : CaseloadWord.WITHIN;
    }
}
