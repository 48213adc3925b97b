package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The active version of a care plan. */
public record PlanView(
        PlanId id, int number, LocalDate startsOn, @Nullable LocalDate reviewOn) {

    static PlanView of(CarePlan plan) {
        return new PlanView(plan.id(), plan.number(), plan.startsOn(), plan.reviewOn());
    }
}
