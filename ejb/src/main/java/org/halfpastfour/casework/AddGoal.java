package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * What should change for the family, in the words agreed with the client; it needs an active plan. Without a scale that is
 * described it is a draft.
 */
public record AddGoal(ClientId client, GoalDomain domain, String wording, GoalScale scale) {

    static final int LONGEST = 500;

    public AddGoal {
        new Checks()
                .notNull("client", client)
                .notNull("domain", domain)
                .text("wording", wording, 1, LONGEST)
                .notNull("scale", scale)
                .orThrow();
        wording = Text.lines(wording);
    }

    public AddGoal(ClientId client, GoalDomain domain, String wording) {
        this(client, domain, wording, GoalScale.NONE);
    }
}
