package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** Fills a draft anew, until another last day. */
public record RebuildReview(ReviewId review, int version, LocalDate to) {

    public RebuildReview {
        new Checks().notNull("review", review).notNull("to", to).orThrow();
    }
}
