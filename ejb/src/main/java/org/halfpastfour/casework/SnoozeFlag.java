package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Not to be reminded of a reason for some days.
 *
 * @param until the day on which it comes back
 */
public record SnoozeFlag(ClientId client, Attention flag, LocalDate until, String why) {

    private static final int LONGEST_WHY = 300;

    public SnoozeFlag {
        new Checks()
                .notNull("client", client)
                .notNull("flag", flag)
                .notNull("until", until)
                .text("why", why, 1, LONGEST_WHY)
                .orThrow();
        why = Text.lines(why);
    }
}
