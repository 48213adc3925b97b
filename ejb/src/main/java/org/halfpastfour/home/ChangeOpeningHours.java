package org.halfpastfour.home;

import java.util.List;
import org.halfpastfour.shared.Checks;

/** Gives a home other opening hours, one range a weekday at most; on a weekday that is missing it is closed. */
public record ChangeOpeningHours(HomeId home, List<OpeningHours> openingHours) {

    public ChangeOpeningHours {
        new Checks().notNull("home", home).orThrow();
        OpeningHours.eachWeekdayOnce(openingHours).orThrow();
        openingHours = List.copyOf(openingHours);
    }
}
