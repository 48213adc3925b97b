package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Locale;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Checks;

/** What is usually done for a goal: so many sessions in which time, for so many weeks from the start of the plan. */
public record InterventionOutline(
        Stream stream,
        BothLanguages wording,
        int count,
        DosePeriod period,
        int weeks,
        ResponsibleKind responsible,
        BothLanguages responsibleName) {

    public InterventionOutline {
        new Checks()
                .notNull("stream", stream)
                .text("wording", wording.zh(), 1, 300)
                .number("count", count, 1, 400)
                .notNull("period", period)
                .number("weeks", weeks, 1, 160)
                .notNull("responsible", responsible)
                .orThrow();
    }

    AddIntervention command(GoalId goal, LocalDate start, Locale language) {
        return new AddIntervention(
                goal,
                stream,
                new PlannedDose(
                        wording.in(language),
                        count,
                        period,
                        start,
                        start.plusWeeks(weeks).minusDays(1),
                        new Responsible(responsible, responsibleName.in(language))));
    }
}
