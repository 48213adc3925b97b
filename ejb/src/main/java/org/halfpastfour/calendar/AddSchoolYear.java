package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;

/** Adds a school year with its terms. */
public record AddSchoolYear(String name, LocalDate firstDay, LocalDate lastDay, List<NewTerm> terms)
        implements ChangeCalendar {

    public AddSchoolYear {
        CalendarInput.namedDays(name, firstDay, lastDay).orThrow();
        terms = List.copyOf(terms);
    }

    SchoolYear toYear() {
        SchoolYear year = new SchoolYear(name, new DateRange(firstDay, lastDay));
        for (int i = 0; i < terms.size(); i++) {
            add(terms.get(i), "terms[" + i + "]", year);
        }
        return year;
    }

    private static void add(NewTerm term, String place, SchoolYear year) {
        try {
            year.add(term.name(), new DateRange(term.firstDay(), term.lastDay()));
        } catch (InvalidInput refused) {
            throw refused.in(place);
        }
    }

    /** A term that comes with its school year. */
    public record NewTerm(String name, LocalDate firstDay, LocalDate lastDay) {

        public NewTerm {
            CalendarInput.namedDays(name, firstDay, lastDay).orThrow();
        }
    }
}
