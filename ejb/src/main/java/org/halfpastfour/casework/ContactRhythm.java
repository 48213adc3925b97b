package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** One contact in every so many weeks or months, at most 24 of them. */
public record ContactRhythm(int every, RhythmUnit unit) {

    static final int MOST = 24;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    public ContactRhythm {
        new Checks().number("every", every, 1, MOST).notNull("unit", unit).orThrow();
    }

    /** Counted from the first day, so that the 31st comes back after a shorter month. */
    LocalDate after(LocalDate first, int times) {
        return switch (unit) {
            case WEEK -> first.plusWeeks((long) every * times);
            case MONTH -> first.plusMonths((long) every * times);
        };
    }

    boolean isShorterThan(ContactRhythm other) {
        return days() < other.days();
    }

    private int days() {
        return every * (unit == RhythmUnit.WEEK ? DAYS_OF_WEEK : DAYS_OF_MONTH);
    }
}
