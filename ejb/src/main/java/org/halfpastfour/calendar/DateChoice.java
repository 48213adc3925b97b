package org.halfpastfour.calendar;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/**
 * A date that somebody put into a series or took out of it by hand.
 *
 * @param reason why, up to 200 characters; may be empty
 */
public record DateChoice(LocalDate date, boolean held, String reason) {

    public DateChoice {
        new Checks().notNull("date", date).text("reason", reason, 0, 200).orThrow();
    }
}
