package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a plan in two versions, null where it was not there, with the fields in which the two differ. */
public record ComparedPart<T>(@Nullable T before, @Nullable T after, List<PlanField> changed) {

    public ComparedPart {
        changed = List.copyOf(changed);
    }

    public PlanChange change() {
        if (before == null || after == null) {
            return before == null ? PlanChange.CAME : PlanChange.WENT;
        }
        return changed.isEmpty() ? PlanChange.SAME : PlanChange.CHANGED;
    }
}
