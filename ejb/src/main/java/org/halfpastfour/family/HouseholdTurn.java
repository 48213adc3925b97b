package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps whether a household stands behind the others on waiting lists; why is sign-up's to know. */
@ApplicationScoped
public class HouseholdTurn {

    @Inject
    private HouseholdRecords households;

    /** One at a time reckons it until the transaction ends: of two marks at once the later one counts both. */
    public void hold(HouseholdId id) {
        if (!households.holdTurn(id)) {
            throw FamilyError.HOUSEHOLD_NOT_FOUND.told(id);
        }
    }

    /** Until the end of that day; null when it stands with everybody. For who holds it. */
    public void behindUntil(HouseholdId id, @Nullable LocalDate until) {
        households.standBehind(id, until);
    }
}
