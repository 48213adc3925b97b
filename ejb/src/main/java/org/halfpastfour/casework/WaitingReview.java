package org.halfpastfour.casework;

import java.time.Instant;
import org.halfpastfour.shared.DateRange;

/**
 * A review that waits for a signature.
 *
 * @param mine whether who asks may not decide on it, because it is the own one or of the own case
 */
public record WaitingReview(
        ReviewId id,
        ClientId client,
        String caseNumber,
        String name,
        DateRange period,
        String writtenBy,
        Instant submittedAt,
        boolean mine) {}
