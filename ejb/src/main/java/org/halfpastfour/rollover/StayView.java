package org.halfpastfour.rollover;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a child stays in a class.
 *
 * @param first the first session that is still to come; null where there is none any more
 * @param kept whether places are still kept
 * @param givenUp whether this one is not, because the family has said once that it leaves
 * @param answer null while there is none
 * @param byPhone whether staff wrote it down
 * @param wish what the family would like that wants another class; null where it said nothing of it
 * @param settled what the home found for it; null while it has not said
 */
public record StayView(
        StayId id,
        HouseholdId household,
        UUID child,
        String childName,
        @Nullable SessionView first,
        LocalDate keptUntil,
        boolean kept,
        boolean givenUp,
        @Nullable StayAnswer answer,
        boolean byPhone,
        @Nullable String wish,
        @Nullable FoundClass settled) {

    /** Whether somebody has still to do something about it: the family while its place is kept, or the home. */
    public boolean isOpen() {
        return first != null && (isUnanswered() || isToSettle());
    }

    /** Whether the family has still to answer while its place is kept. */
    boolean isUnanswered() {
        return answer == null && kept;
    }

    private boolean isToSettle() {
        return answer == StayAnswer.OTHER_CLASS && settled == null;
    }

    /** Whether a place in another class can be given, or given after all. */
    public boolean wantsAnother() {
        FoundClass found = settled;
        return answer == StayAnswer.OTHER_CLASS && (found == null || !found.isGiven());
    }
}
