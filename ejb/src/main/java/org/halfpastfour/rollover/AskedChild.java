package org.halfpastfour.rollover;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;

/** A child of a household that has come to a class lately, or is booked for it; or that was asked whether it stays. */
record AskedChild(UUID series, UUID household, UUID child) {

    /** Without those of whom who asks is told nothing: whatever is shown of a roll-over, or counted, passes here. */
    static List<AskedChild> seen(Collection<AskedChild> children, OwnFamily own) {
        return children.stream().filter(child -> child.isSeenBy(own)).toList();
    }

    AskedChild of(UUID other) {
        return new AskedChild(series, household, other);
    }

    boolean isSeenBy(OwnFamily own) {
        return !own.hides(child) && !own.hides(new HouseholdId(household));
    }
}
