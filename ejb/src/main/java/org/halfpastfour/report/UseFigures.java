package org.halfpastfour.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one line. A number of one to four is withheld; what stands here sums up numbers that may be shown and no
 * other, and is null when there is none.
 *
 * @param use confirmed places in percent of all places
 * @param withheld of which figures something is left out
 */
public record UseFigures(
        @Nullable Long sessions,
        @Nullable Long participations,
        @Nullable Long places,
        @Nullable Integer use,
        @Nullable Long waiting,
        Set<UseFigure> withheld) {

    public UseFigures {
        withheld = Set.copyOf(withheld);
    }
}
