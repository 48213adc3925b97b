package org.halfpastfour.family;

import java.util.List;
import org.halfpastfour.home.HomeId;

/**
 * A household as who asks may see it.
 *
 * @param code the number that the family gives away itself, printed 4-4
 * @param children without those for whom who asks is a blocked guardian
 * @param adults the members of this household, never those of another one that a child also belongs to
 */
public record HouseholdView(
        HouseholdId id,
        HomeId home,
        String name,
        String code,
        boolean priority,
        List<ChildView> children,
        List<AdultView> adults) {}
