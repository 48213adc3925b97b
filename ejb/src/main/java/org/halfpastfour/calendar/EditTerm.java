package org.halfpastfour.calendar;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Settlement;

/**
 * Gives a term another name or other days, inside its school year and beside its other terms.
 *
 * @param settlement what becomes of what it touches
 */
public record EditTerm(TermId term, String name, LocalDate firstDay, LocalDate lastDay, Settlement settlement) {

    public EditTerm(TermId term, String name, LocalDate firstDay, LocalDate lastDay) {
        this(term, name, firstDay, lastDay, Settlement.NONE);
    }

    public EditTerm {
        new Checks().notNull("term", term).orThrow();
        CalendarInput.namedDays(name, firstDay, lastDay).orThrow();
    }

    DateRange days() {
        return new DateRange(firstDay, lastDay);
    }
}
