package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Reports a special situation to the street or town office. The sheet is handed over by a person.
 *
 * @param office the street or town office
 * @param words what happened, in the one line that leaves the house
 */
public record RaiseEscalation(
        ClientId client, String office, EscalationReason reason, LocalDate happenedOn, String words) {

    public static final int LONGEST = 200;

    public RaiseEscalation {
        new Checks()
                .notNull("client", client)
                .text("office", office, 1, 60)
                .notNull("reason", reason)
                .notNull("happenedOn", happenedOn)
                .text("words", words, 1, LONGEST)
                .orThrow();
        office = Text.line(office);
        words = Text.line(words);
    }
}
