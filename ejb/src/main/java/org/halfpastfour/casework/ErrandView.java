package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An errand of a case.
 *
 * @param helper by name
 * @param goesOn whether nothing has ended it for its helper, so that it can go back
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
        boolean goesOn,
        @Nullable ErrandReportView report) {

    /** Whether its caseworker may still end it. */
    public boolean isPending() {
        return state == ErrandState.OPEN || state == ErrandState.SENT || state == ErrandState.RETURNED;
    }

    /** Whether what was written can become a contact: also what was given back, and nothing came of it. */
    public boolean isTakeable() {
        return report != null
                && (state == ErrandState.SENT || state == ErrandState.RETURNED || state == ErrandState.OVER);
    }

    public boolean isReturnable() {
        return state == ErrandState.SENT && goesOn;
    }
}
