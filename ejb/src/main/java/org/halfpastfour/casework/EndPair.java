package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Ends a pair with a word. */
public record EndPair(PairId pair, LocalDate on, String words) {

    public static final int LONGEST = 500;

    public EndPair {
        new Checks()
                .notNull("pair", pair)
                .notNull("on", on)
                .text("words", words, 1, LONGEST)
                .orThrow();
        words = Text.lines(words);
    }
}
