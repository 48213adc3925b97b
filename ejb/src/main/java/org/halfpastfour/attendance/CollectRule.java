package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.CollectDecision;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A child leaves with an adult who may collect it that day, or alone under a consent that is live; nothing else. Who
 * was refused is kept.
 */
@ApplicationScoped
class CollectRule {

    @Inject
    FamilyDirectory families;

    @Inject
    Refusals refusals;

    void check(Place place, @Nullable AdultId adult, boolean alone) {
        ChildId child = ChildId.of(place.participant());
        LocalDate on = place.session().date();
        if (adult != null && alone) {
            throw new InvalidInput("alone", AttendanceError.COLLECTED_OR_ALONE.code());
        }
        if (alone) {
            check(child, families.mayLeaveAlone(child, on), NotAuthorisedToCollect.ALONE);
        } else if (adult == null) {
            throw new InvalidInput("collectedBy", CommonError.REQUIRED.code());
        } else {
            CollectDecision decision = families.mayCollect(child, adult, on);
            check(child, decision.allowed(), decision.reason());
        }
    }

    private void check(ChildId child, boolean allowed, String reason) {
        if (!allowed) {
            refusals.record(child.value(), reason);
            throw new NotAuthorisedToCollect(reason);
        }
    }
}
