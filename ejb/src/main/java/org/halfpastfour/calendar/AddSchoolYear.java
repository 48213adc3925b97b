package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;

/** Adds a school year with its terms. */
public record AddSchoolYear(String name, LocalDate firstDay, LocalDate lastDay, List<NewTerm> terms) {

    public AddSchoolYear {
        CalendarInput.namedDays(name, firstDay, lastDay).orThrow();
        terms = List.copyOf(terms);
    }

    /** A term that comes with its school year. */
    public record NewTerm(String name, LocalDate firstDay, LocalDate lastDay) {

        public NewTerm {
            CalendarInput.namedDays(name, firstDay, lastDay).orThrow();
        }
    }
}
