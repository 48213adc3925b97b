package org.halfpastfour.calendar;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;

/** Gives a term another name or other days, inside its school year and beside its other terms. */
public record EditTerm(TermId term, String name, LocalDate firstDay, LocalDate lastDay) implements ChangeCalendar {

    public EditTerm {
        new Checks().notNull("term", term).orThrow();
        CalendarInput.namedDays(name, firstDay, lastDay).orThrow();
    }

    DateRange days() {
        return new DateRange(firstDay, lastDay);
    }
}
