package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair with its visits, the latest first.
 *
 * @param newer null where the name is not known
 * @param writes whether who asks is one of the two, and it goes on
 * @param endWords empty while it goes on
 */
public record PairView(
        PairId id,
        String district,
        @Nullable String newer,
        @Nullable String older,
        boolean writes,
        String aims,
        LocalDate begunOn,
        @Nullable LocalDate endedOn,
        String endWords,
        List<MentoringVisitView> visits) {

    public PairView {
        visits = List.copyOf(visits);
    }
}
