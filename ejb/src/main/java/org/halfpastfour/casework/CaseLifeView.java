package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands today.
 *
 * @param pausedUntil the last day of its pause, of a case that is paused
 * @param closedOn of a case that is closed
 * @param reopens whether who asks may open it again
 */
public record CaseLifeView(
        CaseStanding standing,
        @Nullable LocalDate pausedUntil,
        @Nullable LocalDate closedOn,
        boolean reopens) {

    public static final CaseLifeView OPEN = new CaseLifeView(CaseStanding.OPEN, null, null, false);
}
