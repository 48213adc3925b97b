package org.halfpastfour.home;

import java.util.List;
import org.halfpastfour.shared.Checks;

/** Opens a youth home with its opening hours, one range a weekday at most. */
public record OpenHome(HomeProfile profile, List<OpeningHours> openingHours) {

    public OpenHome {
        new Checks().notNull("profile", profile).orThrow();
        OpeningHours.eachWeekdayOnce(openingHours).orThrow();
        openingHours = List.copyOf(openingHours);
    }
}
