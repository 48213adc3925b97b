package org.halfpastfour.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;

/** Runs a make-up workday of a home as another weekday, from Monday to Friday. */
public record LikeWeekday(HomeId home, LocalDate date, DayOfWeek weekday) {

    public LikeWeekday {
        new Checks()
                .notNull("home", home)
                .notNull("date", date)
                .notNull("weekday", weekday)
                .that(
                        weekday == null || weekday.compareTo(DayOfWeek.SATURDAY) < 0,
                        "weekday",
                        ProgrammeError.LIKE_A_WEEKDAY_OF_SCHOOL)
                .orThrow();
    }
}
