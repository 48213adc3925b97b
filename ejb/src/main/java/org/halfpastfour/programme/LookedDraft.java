package org.halfpastfour.programme;

import java.util.List;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/**
 * A session to be with what was found of it.
 *
 * @param adults those who were in charge and still work here
 * @param limits what room and adults allow
 */
record LookedDraft(SessionDraft draft, List<StaffMemberId> adults, Places limits, PlannedLine line) {

    boolean isMade() {
        return line.isMade();
    }

    /** For what was promised already: with fewer adults than all its places need it cannot be. */
    PlannedLine whole() {
        return line.isMade() && limits.byAdults() < draft.places()
                ? line.refused(ProgrammeError.TOO_FEW_ADULTS.code())
                : line;
    }

    Session session(@Nullable SeriesId series) {
        return new Session(new SessionPlan(
                draft.programme(),
                series,
                draft.room(),
                draft.date(),
                draft.during(),
                limits,
                line.places(),
                Math.min(draft.minimum(), line.places()),
                draft.ages().from(),
                draft.ages().to(),
                draft.opens(),
                draft.closes(),
                draft.publish()));
    }
}
