package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An adult beside a child on a day.
 *
 * @param company whether the child may come with this adult: one who may collect it, and lives in a household with it, that
 *     day; who has left the family is company for nobody, nor is who joins it later
 * @param barred whether this adult is blocked or banned for the child, or looks like who is
 */
public record Escort(UUID child, UUID adult, boolean company, boolean barred) {

    static Escort of(ChildFile file, UUID adult, LocalDate on) {
        CollectDecision decision = CollectRule.decide(file, adult, on);
        boolean barred = CollectReason.BARRING.contains(decision.reason());
        return new Escort(file.child().id(), adult, decision.allowed() && file.isHousemate(adult), barred);
    }
}
