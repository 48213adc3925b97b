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

    /** Until the end of that day; null when it stands with everybody. */
    public void behindUntil(HouseholdId id, @Nullable LocalDate until) {
        households
                .find(id)
                .orElseThrow(() -> FamilyError.HOUSEHOLD_NOT_FOUND.told(id))
                .standBehind(until);
    }
}
