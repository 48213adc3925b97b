package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral to a service.
 *
 * @param answer what the service said, or empty
 * @param result what came of it, or empty
 * @param waitsFor days since when something should have come of it; 0 while it is in time or over
 */
public record ReferralView(
        ReferralId id,
        String service,
        ReferralKind kind,
        String purpose,
        LocalDate agreedOn,
        LocalDate sentOn,
        ReferralState state,
        @Nullable LocalDate answeredOn,
        String answer,
        @Nullable LocalDate endedOn,
        String result,
        int waitsFor) {}
