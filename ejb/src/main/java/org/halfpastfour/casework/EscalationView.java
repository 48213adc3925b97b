package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A special situation that was reported.
 *
 * @param number by which the sheet and the log name it
 * @param acknowledgedBy who confirmed it at the office, or empty
 * @param withdrawnWhy why it was taken back, or empty
 * @param waitsFor days since when somebody should have acknowledged it; 0 while it is in time or settled
 */
public record EscalationView(
        EscalationId id,
        String number,
        String office,
        EscalationReason reason,
        LocalDate happenedOn,
        String words,
        @Nullable String raisedBy,
        Instant raisedAt,
        @Nullable LocalDate acknowledgedOn,
        String acknowledgedBy,
        @Nullable Instant withdrawnAt,
        String withdrawnWhy,
        int waitsFor) {

    /** Whether somebody is still to acknowledge it. */
    public boolean isOpen() {
        return acknowledgedOn == null && withdrawnAt == null;
    }
}
