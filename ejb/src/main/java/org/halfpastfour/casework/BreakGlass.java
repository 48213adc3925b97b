package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Opens a colleague's case of the district for reading, in an emergency.
 *
 * @param words what happened, in a line
 */
public record BreakGlass(ClientId client, GlassReason reason, String words) {

    public static final int LONGEST_LINE = 300;

    public BreakGlass {
        new Checks()
                .notNull("client", client)
                .notNull("reason", reason)
                .text("words", words, 1, LONGEST_LINE)
                .orThrow();
        words = Text.line(words);
    }
}
