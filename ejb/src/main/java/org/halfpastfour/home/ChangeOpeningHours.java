package org.halfpastfour.home;

import java.util.List;
import org.halfpastfour.shared.Checks;

/**
 * Gives a home other opening hours, one range a weekday at most; on a weekday that is missing it is closed.
 *
 * @param seen the opening hours when the form was opened; others are not overwritten
 */
public record ChangeOpeningHours(HomeId home, List<OpeningHours> openingHours, List<OpeningHours> seen) {

    public ChangeOpeningHours {
        new Checks().notNull("home", home).notNull("seen", seen).orThrow();
        OpeningHours.eachWeekdayOnce(openingHours).orThrow();
        openingHours = List.copyOf(openingHours);
        seen = List.copyOf(seen);
    }
}
