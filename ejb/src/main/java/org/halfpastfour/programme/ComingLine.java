package org.halfpastfour.programme;

import java.util.List;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/**
 * A session that another calendar lets come, or that cannot be and why.
 *
 * @param back the session that was called off and comes back; null for a new one
 * @param series null for one by itself
 * @param adults who would be in charge
 */
public record ComingLine(
        PlannedLine line,
        @Nullable SessionId back,
        @Nullable SeriesId series,
        List<StaffMemberId> adults) {

    public ComingLine {
        adults = List.copyOf(adults);
    }
}
