package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client was asked to answer on the own page.
 *
 * @param settledAt when it was answered, declined or taken back
 */
public record AssessmentRequestView(
        AssessmentRequestId id,
        InstrumentId instrument,
        Occasion occasion,
        LocalDate until,
        RequestState state,
        Instant askedAt,
        @Nullable Instant settledAt) {}
