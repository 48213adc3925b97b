package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a review as it stands.
 *
 * @param version the one that was looked at: with another one it is refused; null for the one that stands
 * @param words what who returns a review asks for, or why it is withdrawn; empty when it is sent off or signed
 */
public record ReviewChoice(ReviewId review, @Nullable Integer version, String words) {

    private static final int LONGEST = 2000;

    public ReviewChoice {
        new Checks().notNull("review", review).text("words", words, 0, LONGEST).orThrow();
        words = Text.lines(words);
    }

    public ReviewChoice(ReviewId review, @Nullable Integer version) {
        this(review, version, "");
    }
}
