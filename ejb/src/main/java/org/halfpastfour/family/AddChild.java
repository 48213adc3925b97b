package org.halfpastfour.family;

import java.util.List;

/**
 * Another child of a household.
 *
 * @param guardians adults of this household; a parent who adds a child is one of them
 */
public record AddChild(HouseholdId household, ChildDetails details, List<ChildGuardian> guardians) {

    public AddChild {
        guardians = List.copyOf(guardians);
    }
}
