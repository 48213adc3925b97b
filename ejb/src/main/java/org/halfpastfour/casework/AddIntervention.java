package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.Checks;

/** What is done for a goal, and how many sessions of it are expected in which time. */
public record AddIntervention(GoalId goal, Stream stream, PlannedDose dose) {

    public AddIntervention {
        new Checks()
                .notNull("goal", goal)
                .notNull("stream", stream)
                .notNull("dose", dose)
                .orThrow();
    }

    /** Seen to by the caseworker. */
    public AddIntervention(
            GoalId goal,
            Stream stream,
            String wording,
            int count,
            DosePeriod period,
            LocalDate startsOn,
            LocalDate endsOn) {
        this(goal, stream, new PlannedDose(wording, count, period, startsOn, endsOn, Responsible.CASEWORKER));
    }
}
