package org.halfpastfour.calendar;

import java.time.LocalDate;

/** What a change of the calendar makes of one date. */
public record CareDayChange(LocalDate date, CareDay before, CareDay after) {

    /** Whether classes are held now and would not be, or the other way round. */
    public boolean changesWhetherHeld() {
        return before.held() != after.held();
    }
}
