package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.engagement.Engagement;

/**
 * What a review says of attendance, as far as it may be read.
 *
 * @param reviewed as it was computed then
 * @param today the same days as they would be computed now
 * @param same whether what was kept gives the same value again
 */
public record ReviewedFigures(
        Instant takenAt, Engagement reviewed, Engagement today, List<FlagTime> flags, boolean same) {

    public ReviewedFigures {
        flags = List.copyOf(flags);
    }
}
