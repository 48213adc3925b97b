package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** What one of a pair says about a visit; the other reads it once both have said something. */
public record MentoringLine(MentoringVisitId visit, String words) {

    public static final int LONGEST = 300;

    public MentoringLine {
        new Checks().notNull("visit", visit).text("words", words, 1, LONGEST).orThrow();
        words = Text.line(words);
    }
}
