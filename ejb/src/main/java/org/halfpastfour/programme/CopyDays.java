package org.halfpastfour.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/**
 * Copies what a home has planned on some days to the same weekdays later, such as a week or a term.
 *
 * @param to inside
 * @param first the day that the first day becomes; on the same weekday, and after the last day
 * @param series whether sessions of series are copied too: into their series, where these have nothing on that day
 */
public record CopyDays(HomeId home, LocalDate from, LocalDate to, LocalDate first, boolean series) {

    /** A term, and a little more. */
    public static final int MOST_DAYS = 200;

    public CopyDays {
        new Checks()
                .notNull("home", home)
                .notNull("from", from)
                .notNull("to", to)
                .notNull("first", first)
                .orThrow();
        new Checks()
                .that(!to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .that(to.isBefore(from.plusDays(MOST_DAYS)), "to", ProgrammeError.TOO_MANY_DAYS_TO_COPY)
                .that(first.getDayOfWeek() == from.getDayOfWeek(), "first", ProgrammeError.NOT_THE_SAME_WEEKDAY)
                .that(first.isAfter(to), "first", ProgrammeError.NOT_AFTER_WHAT_IS_COPIED)
                .orThrow();
    }

    long days() {
        return ChronoUnit.DAYS.between(from, first);
    }

    String what() {
        return from + "/" + to + "/" + first + (series ? "/series" : "");
    }
}
