package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the figures make of a family repair session that was marked.
 *
 * @param outcome null when the session lies before the days that are counted, or another one counts in its place
 * @param toward the interventions that it counts toward, with what they have with it; none unless somebody came
 * @param otherCounts whether, of it and its make-up or what it makes up for, the other one counts
 */
public record CountedRepair(@Nullable Outcome outcome, List<InterventionProgress> toward, boolean otherCounts) {

    public CountedRepair {
        toward = List.copyOf(toward);
    }

    public CountedRepair(@Nullable Outcome outcome, List<InterventionProgress> toward) {
        this(outcome, toward, false);
    }
}
