package org.halfpastfour.home;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/** When a home is open on one weekday, in the house's zone. Refused: closing no later than opening. */
public record OpeningHours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {

    public OpeningHours {
        new Checks()
                .notNull("weekday", weekday)
                .notNull("opens", opens)
                .notNull("closes", closes)
                .that(opens == null || closes == null || closes.isAfter(opens), "closes", CommonError.END_BEFORE_START)
                .orThrow();
    }

    static Checks eachWeekdayOnce(List<OpeningHours> hours) {
        long weekdays = hours.stream().map(OpeningHours::weekday).distinct().count();
        return new Checks().that(weekdays == hours.size(), "openingHours", HomeError.WEEKDAY_TWICE);
    }
}
