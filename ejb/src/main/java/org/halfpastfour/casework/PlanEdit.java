package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a part of a plan: from when until when it was in force, who made it and why. */
record PlanEdit(PlanPart part, Instant from, @Nullable Instant until, UUID by, String why) {

    boolean isInForceAt(Instant moment) {
        return !from.isAfter(moment) && (until == null || until.isAfter(moment));
    }
}
