package org.halfpastfour.attendance;

import java.util.List;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;

/**
 * A household tells that an adult comes for some of its children.
 *
 * @param here whether at the home already, and else on the way
 */
public record SayOnTheWay(HouseholdId household, List<ChildId> children, AdultId adult, boolean here) {

    public SayOnTheWay {
        children = List.copyOf(children);
    }
}
