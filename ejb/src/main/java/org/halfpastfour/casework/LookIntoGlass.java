package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Says that a supervisor looked into why a case was opened in an emergency.
 *
 * @param words what came of it, or empty
 */
public record LookIntoGlass(GlassId glass, String words) {

    public LookIntoGlass {
        new Checks()
                .notNull("glass", glass)
                .text("words", words, 0, BreakGlass.LONGEST_LINE)
                .orThrow();
        words = Text.line(words);
    }
}
