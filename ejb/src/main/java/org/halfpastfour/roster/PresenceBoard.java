package org.halfpastfour.roster;

import java.util.List;
import org.halfpastfour.home.HomeId;

/**
 * Who of a home's adults is there today.
 *
 * @param known whether anybody signed in today; until then nobody knows who is there
 * @param adults everybody who works there, those who are to come today first
 * @param leftOpen who was not signed out on an earlier day; they do not count today
 */
public record PresenceBoard(HomeId home, boolean known, List<AdultLine> adults, List<PresenceView> leftOpen) {

    public PresenceBoard {
        adults = List.copyOf(adults);
        leftOpen = List.copyOf(leftOpen);
    }

    public long here() {
        return adults.stream().filter(AdultLine::isHere).count();
    }
}
