package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A review. What is signed is told from the signed text.
 *
 * @param live the consents under which figures are read
 * @param figures null once a consent has ended under which they were computed
 * @param seal null until it is signed
 * @param may what who asks may do with it
 * @param onPaper whether who asks may take it out on paper
 */
public record ReviewView(
        ReviewId id,
        ClientId client,
        String name,
        String caseNumber,
        ReviewState state,
        int version,
        DateRange period,
        ReviewBasis basis,
        List<ReviewedGoal> judgements,
        String summary,
        @Nullable LocalDate nextOn,
        Set<AttendanceConsentId> live,
        @Nullable ReviewedFigures figures,
        List<ReviewEventLine> events,
        @Nullable ReviewSeal seal,
        Set<ReviewStep> may,
        boolean onPaper) {

    public ReviewView {
        judgements = List.copyOf(judgements);
        events = List.copyOf(events);
        live = Set.copyOf(live);
        may = Set.copyOf(may);
    }
}
