package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the figures make of a family repair session that was marked.
 *
 * @param outcome null when the session lies before the days that are counted
 * @param toward the interventions that it counts toward, with what they have with it; none unless somebody came
 */
public record CountedRepair(@Nullable Outcome outcome, List<InterventionProgress> toward) {

    public CountedRepair {
        toward = List.copyOf(toward);
    }
}
