package org.halfpastfour.casework;

import java.util.Locale;
import org.halfpastfour.shared.Checks;

/**
 * A first plan with the goals and interventions of a template; everything in it can be changed afterwards.
 *
 * @param language of the words that are taken over
 */
public record StartPlan(PlanTemplateId template, MakePlan plan, Locale language) {

    public StartPlan {
        new Checks()
                .notNull("template", template)
                .notNull("plan", plan)
                .notNull("language", language)
                .orThrow();
    }
}
