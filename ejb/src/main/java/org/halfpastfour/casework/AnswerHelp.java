package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Says that a call for help was seen to, and what was done; the client reads it. */
public record AnswerHelp(ClientId client, UUID checkIn, String words) {

    public static final int LONGEST = 500;

    public AnswerHelp {
        new Checks()
                .notNull("client", client)
                .notNull("checkIn", checkIn)
                .text("words", words, 1, LONGEST)
                .orThrow();
        words = Text.line(words);
    }
}
