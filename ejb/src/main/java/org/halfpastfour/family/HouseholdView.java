package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/**
 * A household as who asks may see it.
 *
 * @param code the number that the family gives away itself, printed 4-4
 * @param children without those for whom who asks is a blocked guardian
 * @param adults the members of this household, never those of another one that a child also belongs to
 * @param leaving the last day of those whose belonging to it has an end
 */
public record HouseholdView(
        HouseholdId id,
        HomeId home,
        String name,
        String code,
        boolean priority,
        List<ChildView> children,
        List<AdultView> adults,
        Map<UUID, LocalDate> leaving) {}
