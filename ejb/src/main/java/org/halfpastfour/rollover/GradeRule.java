package org.halfpastfour.rollover;

import java.time.LocalDate;
import java.time.Month;
import org.halfpastfour.calendar.TermSummary;

/** A child is in the next grade from the first of September on, when it lies between two terms or in the second of them. */
final class GradeRule {

    /** The last grade of primary school. */
    private static final int LAST_OF_PRIMARY = 6;

    private GradeRule() {}

    static LocalDate day(TermSummary to) {
        return LocalDate.of(to.firstDay().getYear(), Month.SEPTEMBER, 1);
    }

    static boolean moveUp(TermSummary from, TermSummary to) {
        LocalDate day = day(to);
        return from.lastDay().isBefore(day) && !to.lastDay().isBefore(day);
    }

    static boolean leavesPrimary(int grade) {
        return grade == LAST_OF_PRIMARY;
    }
}
