package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An errand of a case.
 *
 * @param helper by name
 * @param report what the helper wrote last, if anything
 */
public record ErrandView(
        ErrandId id,
        String helper,
        ContactKind kind,
        Instant meetsAt,
        LocalDate until,
        ErrandState state,
        int version,
        String remark,
        @Nullable ErrandReportView report) {

    /** Whether its caseworker may still end it. */
    public boolean isPending() {
        return state == ErrandState.OPEN || state == ErrandState.SENT || state == ErrandState.RETURNED;
    }
}
