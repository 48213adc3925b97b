package org.halfpastfour.family;

import java.time.LocalDate;

/** A child leaves alone only on a day for which a guardian agreed to it in writing. */
final class LeaveAloneRule {

    private LeaveAloneRule() {}

    static boolean may(ChildFile file, LocalDate on) {
        return ConsentRule.isGiven(file, ConsentKind.LEAVES_ALONE, on);
    }
}
