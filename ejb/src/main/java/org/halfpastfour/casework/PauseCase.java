package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Pauses a case until the end of a day that is still to come. */
public record PauseCase(ClientId client, LocalDate until, String why) {

    public PauseCase {
        new Checks()
                .notNull("client", client)
                .notNull("until", until)
                .text("why", why, 1, ChangeGoal.LONGEST_REASON)
                .orThrow();
        why = Text.line(why);
    }
}
