package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Closes a case with a review: what became of each goal, the reason, and a summary. */
public record CloseCase(ClientId client, ClosingReason reason, String summary, List<JudgedGoal> goals) {

    public CloseCase {
        new Checks()
                .notNull("client", client)
                .notNull("reason", reason)
                .text("summary", summary, 1, 4000)
                .notNull("goals", goals)
                .orThrow();
        summary = Text.lines(summary);
        goals = List.copyOf(goals);
    }
}
