package org.halfpastfour.family;

import java.util.List;
import org.halfpastfour.home.HomeId;

/**
 * A household of the parent who asks, in short.
 *
 * @param children the eldest first, without those for whom who asks is a blocked guardian
 */
public record OwnHousehold(HouseholdId id, HomeId home, String name, List<OwnChild> children) {

    public OwnHousehold {
        children = List.copyOf(children);
    }
}
