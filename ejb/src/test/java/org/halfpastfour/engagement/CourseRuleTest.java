package org.halfpastfour.engagement;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.engagement.EngagementExample.CHILD;
import static org.halfpastfour.engagement.EngagementExample.FIRST;
import static org.halfpastfour.engagement.EngagementExample.LAST;
import static org.halfpastfour.engagement.EngagementExample.came;
import static org.halfpastfour.engagement.EngagementExample.cancelled;
import static org.halfpastfour.engagement.EngagementExample.day;
import static org.halfpastfour.engagement.EngagementExample.ill;
import static org.halfpastfour.engagement.EngagementExample.session;
import static org.halfpastfour.engagement.EngagementExample.with;

import org.halfpastfour.engagement.EngagementInputs.Place;
import org.junit.jupiter.api.Test;

class CourseRuleTest {

    private final EngagementExample family = new EngagementExample();

    @Test
    void isOnCourseWithThreeClassDaysInEachWeek() {
        family.expecting(Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        for (int week = 1; week <= 4; week++) {
            family.classOn(day(week, MONDAY), came(CHILD))
                    .classOn(day(week, TUESDAY), came(CHILD))
                    .classOn(day(week, WEDNESDAY), came(CHILD));
        }
        assertProgress(12, 12, Course.ON_COURSE);
    }

    @Test
    void expectsNothingYetOfTheWeekThatHasBegun() {
        family.expecting(Stream.CHILD_CARE, 3, DosePeriod.WEEK).classOn(day(1, MONDAY), came(CHILD));
        InterventionProgress progress = EngagementFormula.compute(family.inputsUntil(day(1, FRIDAY)))
                .interventions()
                .getFirst();
        assertThat(progress.dueTimes()).isZero();
        assertThat(progress.course()).isEqualTo(Course.ON_COURSE);
    }

    @Test
    void expectsNoMoreDaysThanClassesWereHeldOn() {
        family.expecting(Stream.CHILD_CARE, 3, DosePeriod.WEEK)
                .withoutCareOn(day(2, MONDAY), day(2, TUESDAY), day(2, WEDNESDAY), day(2, THURSDAY));
        assertProgress(0, 3 + 1 + 3 + 3, Course.STALLED);
    }

    @Test
    void expectsLessWhereAChildWasIllOrTheHomeCancelled() {
        family.expecting(Stream.CHILD_CARE, 3, DosePeriod.WEEK)
                .classOn(day(1, MONDAY), ill(CHILD))
                .with(cancelled(Stream.CHILD_CARE, day(1, TUESDAY), CancelledBy.HOME, with(CHILD, Place.KEPT)));
        assertProgress(0, 1 + 3 + 3 + 3, Course.STALLED);
    }

    @Test
    void countsTwoChildrenOnOneDayAsOneDay() {
        family.expecting(Stream.CHILD_CARE, 1, DosePeriod.WEEK)
                .classOn(day(1, MONDAY), came(CHILD))
                .classOn(day(1, MONDAY), came(EngagementExample.OTHER_CHILD));
        assertThat(family.engagement().interventions().getFirst().attendedTimes())
                .isEqualTo(1);
    }

    @Test
    void isBehindWithoutBeingStalledWhileTheFamilyStillComes() {
        family.expecting(Stream.CHILD_CARE, 3, DosePeriod.WEEK).classOn(day(4, MONDAY), came(CHILD));
        assertProgress(1, 12, Course.BEHIND);
    }

    @Test
    void isDoneWithTheWholeDose() {
        family.expecting(Stream.FAMILY_REPAIR, 2, DosePeriod.IN_ALL)
                .with(session(Stream.FAMILY_REPAIR, day(1, FRIDAY), came(CHILD)))
                .with(session(Stream.FAMILY_REPAIR, day(2, FRIDAY), came(CHILD)));
        assertThat(family.engagement().interventions().getFirst().course()).isEqualTo(Course.DONE);
    }

    @Test
    void spreadsADoseInAllOverItsTime() {
        family.expecting(
                Stream.FAMILY_REPAIR,
                8,
                DosePeriod.IN_ALL,
                FIRST,
                FIRST.plusWeeks(16).minusDays(1));
        assertProgress(0, 2, Course.STALLED);
    }

    @Test
    void expectsAMonthlyDoseWhenTheMonthIsOver() {
        family.expecting(Stream.PARENT_CHILD_EVENT, 2, DosePeriod.MONTH, FIRST, LAST.plusMonths(3));
        assertProgress(0, 0, Course.ON_COURSE);
        InterventionProgress later = EngagementFormula.compute(
                        family.inputsUntil(FIRST.plusMonths(1).minusDays(1)))
                .interventions()
                .getFirst();
        assertThat(later.dueTimes()).isEqualTo(2);
        assertThat(later.course()).isEqualTo(Course.BEHIND);
    }

    @Test
    void countsARepairSessionTowardTheInterventionItWasHeldForOnly() {
        var other = new EngagementInputs.OfferedSession(
                CHILD,
                Stream.FAMILY_REPAIR,
                EngagementExample.OTHER_CHILD,
                "",
                day(1, SATURDAY),
                EngagementExample.at(day(1, SATURDAY), 0),
                EngagementExample.at(day(1, SATURDAY), 60),
                null,
                true,
                java.util.List.of(came(CHILD)));
        family.expecting(Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL).with(other);
        assertThat(family.engagement().interventions().getFirst().attendedTimes())
                .isZero();
        assertThat(family.engagement().of(Stream.FAMILY_REPAIR).rows()).hasSize(1);
    }

    private void assertProgress(int attended, int due, Course course) {
        InterventionProgress progress = family.engagement().interventions().getFirst();
        assertThat(progress.attendedTimes()).isEqualTo(attended);
        assertThat(progress.dueTimes()).isEqualTo(due);
        assertThat(progress.course()).isEqualTo(course);
    }
}
