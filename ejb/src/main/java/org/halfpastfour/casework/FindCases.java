package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PageRequest;

/**
 * Which part of one's cases is asked for.
 *
 * @param text a part of the name or the case number; empty for all
 */
public record FindCases(String text, PageRequest page) {

    private static final int LONGEST_TEXT = 100;

    public FindCases {
        new Checks().text("q", text, 0, LONGEST_TEXT).orThrow();
    }

    /** All of them, from the most pressing on. */
    public static FindCases first() {
        return new FindCases("", PageRequest.first());
    }
}
