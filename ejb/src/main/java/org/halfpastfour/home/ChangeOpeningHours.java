package org.halfpastfour.home;

import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Settlement;

/**
 * Gives a home other opening hours, one range a weekday at most; on a weekday that is missing it is closed.
 *
 * @param seen the opening hours when the form was opened; others are not overwritten
 * @param settlement what becomes of what it touches
 */
public record ChangeOpeningHours(
        HomeId home, List<OpeningHours> openingHours, List<OpeningHours> seen, Settlement settlement) {

    public ChangeOpeningHours(HomeId home, List<OpeningHours> openingHours, List<OpeningHours> seen) {
        this(home, openingHours, seen, Settlement.NONE);
    }

    public ChangeOpeningHours {
        new Checks().notNull("home", home).notNull("seen", seen).orThrow();
        OpeningHours.eachWeekdayOnce(openingHours).orThrow();
        openingHours = List.copyOf(openingHours);
        seen = List.copyOf(seen);
    }
}
