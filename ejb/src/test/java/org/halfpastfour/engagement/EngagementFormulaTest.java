package org.halfpastfour.engagement;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.engagement.EngagementExample.CHILD;
import static org.halfpastfour.engagement.EngagementExample.FIRST;
import static org.halfpastfour.engagement.EngagementExample.OTHER_CHILD;
import static org.halfpastfour.engagement.EngagementExample.at;
import static org.halfpastfour.engagement.EngagementExample.came;
import static org.halfpastfour.engagement.EngagementExample.cancelled;
import static org.halfpastfour.engagement.EngagementExample.day;
import static org.halfpastfour.engagement.EngagementExample.ill;
import static org.halfpastfour.engagement.EngagementExample.marked;
import static org.halfpastfour.engagement.EngagementExample.missed;
import static org.halfpastfour.engagement.EngagementExample.session;
import static org.halfpastfour.engagement.EngagementExample.with;

import org.halfpastfour.engagement.EngagementInputs.Place;
import org.junit.jupiter.api.Test;

class EngagementFormulaTest {

    private final EngagementExample family = new EngagementExample();

    @Test
    void measuresDoseInAttendedOfFeasibleMinutes() {
        family.classOn(day(1, MONDAY), came(CHILD, at(day(1, MONDAY), 0), at(day(1, MONDAY), 60)))
                .classOn(day(1, TUESDAY), missed(CHILD));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(60, 180));
    }

    @Test
    void countsOnlyTheMinutesOfTheSessionItself() {
        family.classOn(day(1, MONDAY), came(CHILD, at(day(1, MONDAY), -20), at(day(1, MONDAY), 130)));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(90, 90));
    }

    @Test
    void takesWhoWasNotSeenLeavingAsHavingStayed() {
        family.classOn(day(1, MONDAY), came(CHILD, at(day(1, MONDAY), 30), null));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(60, 90));
    }

    @Test
    void takesTheMemberWhoWasThereLongestForTheFamily() {
        family.classOn(day(1, MONDAY), came(CHILD, at(day(1, MONDAY), 0), at(day(1, MONDAY), 45)), missed(OTHER_CHILD));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(45, 90));
        assertThat(family.engagement().rows().getFirst().outcome()).isEqualTo(Outcome.ATTENDED);
    }

    @Test
    void leavesOutWhatTheHomeCancelled() {
        family.classOn(day(1, MONDAY), came(CHILD))
                .with(cancelled(Stream.CHILD_CARE, day(1, TUESDAY), CancelledBy.HOME, with(CHILD, Place.GIVEN_BACK)));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(family.engagement().rows().getLast().outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void leavesOutExcusedAndIllAbsences() {
        family.classOn(day(1, MONDAY), came(CHILD)).classOn(day(1, TUESDAY), ill(CHILD), missed(OTHER_CHILD));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(family.engagement().rows().getLast().outcome()).isEqualTo(Outcome.EXCUSED);
    }

    @Test
    void leavesOutAPlaceThatWasGivenBackInTimeAndCountsOneGivenBackLate() {
        family.classOn(day(1, MONDAY), with(CHILD, Place.GIVEN_BACK))
                .classOn(day(1, TUESDAY), with(CHILD, Place.GIVEN_BACK_LATE));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(0, 90));
    }

    @Test
    void neverCountsAPlaceThatTheHomeOrARuleTookBack() {
        family.classOn(day(1, MONDAY), came(CHILD))
                .classOn(day(1, TUESDAY), with(CHILD, Place.TAKEN_BACK))
                .classOn(day(1, WEDNESDAY), with(CHILD, Place.TAKEN_BACK), missed(OTHER_CHILD));
        assertThat(family.engagement().family().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(family.engagement().family().missedSessionsInARow()).isZero();
        assertThat(family.engagement().rows())
                .extracting(EngagementRow::outcome)
                .containsExactly(Outcome.ATTENDED, Outcome.TAKEN_BACK, Outcome.TAKEN_BACK);
    }

    @Test
    void isKeptUnderTheNamesOfBefore() {
        family.expecting(Stream.CHILD_CARE, 1, DosePeriod.WEEK).classOn(day(1, MONDAY), came(CHILD));
        Engagement engagement = family.engagement();
        String kept = EngagementText.write(engagement);
        assertThat(kept)
                .contains("\"retention\":", "\"missesInARow\":", "\"dose\":", "\"attended\":1,", "\"due\":")
                .doesNotContain("Weeks", "doseMinutes", "missed", "Times");
        assertThat(EngagementText.result(kept)).isEqualTo(engagement);
    }

    @Test
    void expectsLessForAPlaceThatWasTakenBackAndNotForOneThatTheFamilyGaveBack() {
        family.expecting(Stream.CHILD_CARE, 1, DosePeriod.WEEK).classOn(day(1, MONDAY), with(CHILD, Place.GIVEN_BACK));
        int due = family.engagement().interventions().getFirst().dueTimes();
        family.classOn(day(2, MONDAY), with(CHILD, Place.TAKEN_BACK));
        assertThat(family.engagement().interventions().getFirst().dueTimes()).isEqualTo(due - 1);
    }

    @Test
    void tellsOfAPlaceToComeThatItWasTakenBack() {
        family.classOn(EngagementExample.LAST.plusDays(1), with(CHILD, Place.TAKEN_BACK));
        assertThat(family.engagement().rows())
                .extracting(EngagementRow::outcome)
                .containsExactly(Outcome.TAKEN_BACK);
    }

    @Test
    void offersNothingToWhoNeverHeldAPlace() {
        family.classOn(day(1, MONDAY), with(CHILD, Place.NEVER_HELD))
                .classOn(EngagementExample.LAST.plusDays(1), with(CHILD, Place.NEVER_HELD));
        assertThat(family.engagement().rows()).isEmpty();
    }

    @Test
    void offersNothingToAFamilyThatOnlyWaited() {
        family.classOn(day(1, MONDAY), with(CHILD, Place.WAITING));
        assertThat(family.engagement().rows()).isEmpty();
    }

    @Test
    void doesNotCallASessionMissedForWhichNobodyKeptTheSheet() {
        var kept = session(Stream.CHILD_CARE, day(1, MONDAY), missed(CHILD));
        family.with(new EngagementInputs.OfferedSession(
                kept.id(),
                kept.stream(),
                null,
                "",
                kept.date(),
                kept.start(),
                kept.end(),
                null,
                false,
                kept.members()));
        assertThat(family.engagement().rows().getFirst().outcome()).isEqualTo(Outcome.UNMARKED);
        assertThat(family.engagement().family().doseMinutes().percent()).isEmpty();
    }

    @Test
    void measuresRetentionInWeeks() {
        family.classOn(day(1, MONDAY), came(CHILD))
                .classOn(day(1, TUESDAY), missed(CHILD))
                .classOn(day(2, MONDAY), missed(CHILD))
                .classOn(day(3, MONDAY), ill(CHILD));
        assertThat(family.engagement().family().retentionWeeks()).isEqualTo(new Share(1, 2));
    }

    @Test
    void countsTheMissesSinceTheLastAttendance() {
        family.classOn(day(1, MONDAY), missed(CHILD))
                .classOn(day(1, TUESDAY), came(CHILD))
                .classOn(day(2, MONDAY), missed(CHILD))
                .classOn(day(2, TUESDAY), ill(CHILD))
                .classOn(day(2, WEDNESDAY), missed(CHILD));
        assertThat(family.engagement().family().missedSessionsInARow()).isEqualTo(2);
    }

    @Test
    void takesTheMedianOfTheFacilitatorsMarks() {
        family.with(session(Stream.FAMILY_REPAIR, day(1, FRIDAY), marked(CHILD, 3), marked(OTHER_CHILD, 0)))
                .with(session(Stream.FAMILY_REPAIR, day(2, FRIDAY), marked(CHILD, 2), missed(OTHER_CHILD)))
                .with(session(Stream.FAMILY_REPAIR, day(3, FRIDAY), marked(CHILD, 3)));
        Engagement engagement = family.engagement();
        assertThat(engagement.of(Stream.FAMILY_REPAIR).measures().involvement()).isEqualTo(new Involvement(2.5, 4));
        assertThat(engagement.of(Stream.CHILD_CARE).measures().involvement()).isEqualTo(new Involvement(null, 0));
    }

    @Test
    void countsAnInterventionAsEnrolledWhileAPlaceIsToCome() {
        family.expecting(Stream.CHILD_CARE, 3, DosePeriod.WEEK)
                .expecting(Stream.PARENT_CHILD_EVENT, 1, DosePeriod.MONTH)
                .classOn(EngagementExample.LAST.plusDays(1), with(CHILD, Place.WAITING));
        assertThat(family.engagement().family().enrolment()).isEqualTo(new Share(1, 2));
        assertThat(family.engagement().of(Stream.CHILD_CARE).measures().enrolment())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void keepsEachStreamForItself() {
        family.classOn(day(1, MONDAY), came(CHILD))
                .with(session(Stream.PARENT_CHILD_EVENT, day(1, FRIDAY), missed(CHILD)));
        Engagement engagement = family.engagement();
        assertThat(engagement.of(Stream.CHILD_CARE).measures().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(engagement.of(Stream.PARENT_CHILD_EVENT).measures().doseMinutes())
                .isEqualTo(new Share(0, 90));
        assertThat(engagement.family().doseMinutes()).isEqualTo(new Share(90, 180));
        assertThat(engagement.rows()).hasSize(2);
    }

    @Test
    void startsOnItsFirstDay() {
        family.classOn(FIRST.minusDays(3), came(CHILD));
        assertThat(family.engagement().rows()).isEmpty();
    }
}
