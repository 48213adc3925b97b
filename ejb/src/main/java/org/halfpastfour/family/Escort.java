package org.halfpastfour.family;

import java.util.UUID;

/**
 * An adult beside a child on a day.
 *
 * @param barred whether this adult is blocked or banned for the child, or looks like who is
 */
public record Escort(UUID child, UUID adult, boolean mayCollect, boolean barred) {

    static Escort of(UUID child, UUID adult, CollectDecision decision) {
        boolean barred = CollectReason.BARRING.contains(decision.reason());
        return new Escort(child, adult, decision.allowed(), barred);
    }
}
