package org.halfpastfour.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookingsOfPerson;

/**
 * A family calls: a child comes to a class no more on some days of the week.
 *
 * @param from the first day
 * @param word the adult of the household who said so
 */
public record NeverOnWeekdays(
        HouseholdId household, ChildId child, SeriesId series, Set<DayOfWeek> weekdays, LocalDate from, AdultId word) {

    public NeverOnWeekdays {
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
        new Checks()
                .notNull("household", household)
                .notNull("child", child)
                .notNull("series", series)
                .that(!weekdays.isEmpty(), "weekdays", CommonError.REQUIRED)
                .notNull("from", from)
                .notNull("word", word)
                .orThrow();
    }

    BookingsOfPerson.Wanted wanted() {
        return new BookingsOfPerson.Wanted(
                household, Set.of(child.value()), new DateRange(from, null), series, weekdays);
    }
}
