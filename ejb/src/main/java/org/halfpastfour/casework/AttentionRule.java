package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.halfpastfour.engagement.Course;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Share;
import org.jspecify.annotations.Nullable;

/** Says which cases to look at first and why. The reasons are told to the caseworker only, and nothing follows from them. */
final class AttentionRule {

    private static final int MISSES = 3;
    private static final int DAYS_WITHOUT_CONTACT = 30;
    private static final int DOSE_WEEKS = 4;

    private final Engagement engagement;
    private final @Nullable CarePlan plan;
    private final boolean consented;
    private final @Nullable LocalDate lastContact;

    AttentionRule(Engagement engagement, @Nullable CarePlan plan, boolean consented, @Nullable LocalDate lastContact) {
        this.engagement = engagement;
        this.plan = plan;
        this.consented = consented;
        this.lastContact = lastContact;
    }

    /** In the order of the reasons. */
    List<Attention> on(LocalDate today) {
        return Arrays.stream(Attention.values())
                .filter(reason -> holds(reason, today))
                .toList();
    }

    private boolean holds(Attention reason, LocalDate today) {
        return switch (reason) {
            case MISSED_THREE_IN_A_ROW -> engagement.family().missedSessionsInARow() >= MISSES;
            case STALLED -> any(Course.STALLED);
            case LITTLE_OFFERED_TAKEN -> tookLittle(today.minusWeeks(DOSE_WEEKS));
            case REVIEW_OVERDUE ->
                plan != null && plan.reviewOn() != null && plan.reviewOn().isBefore(today);
            case NO_PLAN -> plan == null;
            case NO_FAMILY_INTERVENTION ->
                plan != null && engagement.interventions().stream().noneMatch(InterventionProgress::active);
            case BEHIND -> any(Course.BEHIND);
            case NO_CONTACT -> lastContact == null || lastContact.isBefore(today.minusDays(DAYS_WITHOUT_CONTACT));
            case NO_CONSENT -> !consented;
        };
    }

    private boolean any(Course course) {
        return engagement.interventions().stream().anyMatch(each -> each.active() && each.course() == course);
    }

    /** Less than half of the feasible minutes of the last four weeks. */
    private boolean tookLittle(LocalDate since) {
        Share lately = engagement.rows().stream()
                .filter(row -> row.outcome().isFeasible() && row.date().isAfter(since))
                .map(row -> new Share(row.attendedMinutes(), row.offeredMinutes()))
                .reduce(Share.NONE, Share::plus);
        return lately.part() * 2 < lately.whole();
    }
}
