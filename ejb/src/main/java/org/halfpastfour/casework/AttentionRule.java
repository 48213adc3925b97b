package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.engagement.Course;
import org.halfpastfour.engagement.EngagementDays;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.StreamDose;
import org.halfpastfour.shared.DateRange;

/**
 * Says which cases to look at first and why, and since when: each day by itself, so that nothing has to be kept to know when
 * a reason rose. The reasons are told on the case side only, and nothing follows from them.
 */
final class AttentionRule {

    private static final int MISSES = 3;
    private static final int DAYS_WITHOUT_CONTACT = 30;
    private static final int DOSE_DAYS = 28;

    private final EngagementDays engagement;
    private final AttentionFacts facts;

    AttentionRule(EngagementDays engagement, AttentionFacts facts) {
        this.engagement = engagement;
        this.facts = facts;
    }

    /** In the order of the reasons. */
    List<Attention> on(LocalDate day) {
        return Arrays.stream(Attention.values())
                .filter(reason -> holds(reason, day))
                .toList();
    }

    /** The day on which a reason that holds now rose; not before the case was opened or its plan began. */
    LocalDate since(Attention reason, LocalDate today) {
        LocalDate first = firstDay();
        LocalDate since = today;
        while (since.isAfter(first) && holds(reason, since.minusDays(1))) {
            since = since.minusDays(1);
        }
        return since;
    }

    /** Every time a reason held on some of these days: the first of those days, and the day on which it fell. */
    List<FlagTime> times(DateRange days) {
        var times = new ArrayList<FlagTime>();
        for (Attention reason : Attention.values()) {
            LocalDate rose = null;
            for (LocalDate day : days.days().toList()) {
                boolean holds = holds(reason, day);
                if (holds && rose == null) {
                    rose = day;
                } else if (!holds && rose != null) {
                    times.add(new FlagTime(reason, rose, day));
                    rose = null;
                }
            }
            if (rose != null) {
                times.add(new FlagTime(reason, rose, null));
            }
        }
        return times;
    }

    /** What the reason is about, in numbers. */
    FlagFigures figures(Attention reason, LocalDate day) {
        return switch (reason) {
            case MISSED_THREE_IN_A_ROW -> FlagFigures.of(engagement.missesInARow(day), engagement.lastAttended(day));
            case STALLED -> course(Course.STALLED, day);
            case BEHIND -> course(Course.BEHIND, day);
            case LITTLE_OFFERED_TAKEN -> FlagFigures.of(lately(day));
            case REVIEW_OVERDUE -> FlagFigures.of(facts.plan(day).map(AttentionFacts.PlanDays::reviewOn));
            case NO_CONTACT -> FlagFigures.of(facts.lastContact(day));
            case NO_PLAN, NO_FAMILY_INTERVENTION, NO_CONSENT -> FlagFigures.NONE;
        };
    }

    /** When the family last came to this way, whatever else it came to. */
    private FlagFigures course(Course course, LocalDate day) {
        Optional<StreamDose> dose = engagement.on(course, day);
        return FlagFigures.of(dose, dose.flatMap(each -> engagement.lastAttended(each.stream(), day)));
    }

    /** No reason holds on a day of rest. */
    private boolean holds(Attention reason, LocalDate day) {
        return !facts.isResting(day) && isAmiss(reason, day);
    }

    private boolean isAmiss(Attention reason, LocalDate day) {
        return switch (reason) {
            case MISSED_THREE_IN_A_ROW -> engagement.missesInARow(day) >= MISSES;
            case STALLED -> engagement.on(Course.STALLED, day).isPresent();
            case LITTLE_OFFERED_TAKEN -> lately(day).part() * 2 < lately(day).whole();
            case REVIEW_OVERDUE ->
                facts.plan(day).filter(plan -> plan.isOverdue(day)).isPresent();
            case NO_PLAN -> facts.plan(day).isEmpty();
            case NO_FAMILY_INTERVENTION -> facts.plan(day).isPresent() && !engagement.hasActive(day);
            case BEHIND -> engagement.on(Course.BEHIND, day).isPresent();
            case NO_CONTACT -> facts.lastTouch(day).isBefore(day.minusDays(DAYS_WITHOUT_CONTACT));
            case NO_CONSENT -> !facts.isConsented(day);
        };
    }

    /** The feasible minutes of the last four weeks, this day inside. */
    private Share lately(LocalDate day) {
        return engagement.dose(new DateRange(day.minusDays(DOSE_DAYS - 1L), day));
    }

    private LocalDate firstDay() {
        return facts.openedOn().isBefore(engagement.first()) ? facts.openedOn() : engagement.first();
    }
}
