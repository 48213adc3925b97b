package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of one's cases is asked for.
 *
 * @param text a part of the name or the case number; empty for all
 * @param reason why they should be looked at, or null for all
 */
public record FindCases(String text, @Nullable Attention reason, PageRequest page) {

    private static final int LONGEST_TEXT = 100;

    public FindCases {
        new Checks().text("q", text, 0, LONGEST_TEXT).orThrow();
    }

    public FindCases(String text, PageRequest page) {
        this(text, null, page);
    }

    /** All of them, from the most pressing on. */
    public static FindCases first() {
        return new FindCases("", PageRequest.first());
    }
}
