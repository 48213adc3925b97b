package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementDays;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Involvement;
import org.halfpastfour.engagement.Measures;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What docs/worked-example.md worked out by hand is what the program computes. */
class WorkedExampleTest {

    private final WorkedExample family = new WorkedExample();

    @Test
    void everyRowStandsInItsWeekAndTheMinutesAreThoseOfTheProgram() {
        Engagement engagement = after(16);
        List<List<String>> offered =
                family.table("| Week | Day | Stream | Minutes | What happened | Minutes there | Marks |");
        assertThat(offered).hasSize(60).allSatisfy(row -> assertThat(weekOf(LocalDate.parse(row.get(1))))
                .isEqualTo(Integer.parseInt(row.getFirst())));
        List<List<String>> read =
                offered.stream().filter(row -> !row.get(4).equals("not read")).toList();
        assertThat(engagement.rows())
                .extracting(row -> row.date() + " " + row.attendedMinutes())
                .containsExactlyElementsOf(
                        read.stream().map(row -> row.get(1) + " " + row.get(5)).toList());
        assertThat(offered)
                .filteredOn(row -> row.get(4).equals("not read"))
                .allSatisfy(row -> assertThat(LocalDate.parse(row.get(1))).isBefore(family.day("consent")));
    }

    @TestFactory
    List<DynamicTest> classDaysAreDueWeekByWeekAsByHand() {
        return family.table("| Week | Held | Expected | Less | Due | Came | Due so far | Came so far |").stream()
                .map(row -> DynamicTest.dynamicTest("week " + row.getFirst(), () -> assertWeek(row)))
                .toList();
    }

    private void assertWeek(List<String> row) {
        int week = Integer.parseInt(row.getFirst());
        DateRange days = new DateRange(WorkedExample.endOfWeek(week - 1).plusDays(1), WorkedExample.endOfWeek(week));
        assertThat(family.heldDays().stream().filter(days::contains)).hasSize(number(row, 1));
        assertThat(number(row, 2) - number(row, 3)).isEqualTo(number(row, 4));
        InterventionProgress before = week == 1 ? null : progress(week - 1, Stream.CHILD_CARE);
        InterventionProgress progress = progress(week, Stream.CHILD_CARE);
        assertThat(progress.dueTimes()).isEqualTo(number(row, 6));
        assertThat(progress.attendedTimes()).isEqualTo(number(row, 7));
        assertThat(progress.dueTimes() - (before == null ? 0 : before.dueTimes()))
                .isEqualTo(number(row, 4));
        assertThat(progress.attendedTimes() - (before == null ? 0 : before.attendedTimes()))
                .isEqualTo(number(row, 5));
    }

    @TestFactory
    List<DynamicTest> everyInterventionIsAsFarAsByHand() {
        return family.table("| After week | Stream | Came | Due | Course |").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(1) + " after week " + row.getFirst(), () -> {
                    InterventionProgress progress = progress(number(row, 0), Stream.valueOf(row.get(1)));
                    assertThat(List.of("" + progress.attendedTimes(), "" + progress.dueTimes(), "" + progress.course()))
                            .isEqualTo(row.subList(2, 5));
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyMeasureIsWhatItIsByHand() {
        return family.table("| After week | Of | Enrolment | Retention | Dose | Involvement |").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(1) + " after week " + row.getFirst(), () -> {
                    Engagement engagement = after(number(row, 0));
                    Measures measures = row.get(1).equals("whole")
                            ? engagement.family()
                            : engagement.of(Stream.valueOf(row.get(1))).measures();
                    assertThat(List.of(
                                    said(measures.enrolment()),
                                    said(measures.retentionWeeks()),
                                    said(measures.doseMinutes()),
                                    said(measures.involvement())))
                            .isEqualTo(row.subList(2, 6));
                    assertThat(measures.missedSessionsInARow()).isZero();
                }))
                .toList();
    }

    @Test
    void everyReasonRisesAndFallsOnTheDayFoundByHand() {
        assertThat(rule(WorkedExample.LAST).times(new DateRange(WorkedExample.FIRST, WorkedExample.LAST)))
                .extracting(time -> List.of(time.reason().name(), time.rose().toString(), "" + time.fell()))
                .containsExactlyInAnyOrderElementsOf(family.table("| Reason | Rose | Fell |"));
    }

    @Test
    void whatIsSaidOfADayLaterIsWhatWasSaidOnThatDay() {
        AttentionRule later = rule(WorkedExample.LAST);
        WorkedExample.FIRST
                .datesUntil(WorkedExample.LAST.plusDays(1))
                .forEach(day -> assertThat(rule(day).on(day)).as(day.toString()).isEqualTo(later.on(day)));
    }

    @Test
    void theReasonThatHoldsRoseOnTheDayOnWhichItIsFoundInTheWeeks() {
        LocalDate monday = LocalDate.of(2026, 5, 18);
        LocalDate sunday = monday.minusDays(1);
        assertThat(rule(sunday).since(Attention.MISSED_THREE_IN_A_ROW, sunday)).isEqualTo("2026-05-15");
        assertThat(rule(sunday).since(Attention.BEHIND, sunday)).isEqualTo(sunday);
        assertThat(rule(sunday).figures(Attention.MISSED_THREE_IN_A_ROW, sunday))
                .isEqualTo(new FlagFigures(null, 3, 3, LocalDate.of(2026, 5, 10)));
        assertThat(rule(sunday).figures(Attention.BEHIND, sunday))
                .isEqualTo(new FlagFigures(Stream.CHILD_CARE, 19, 25, LocalDate.of(2026, 5, 9)));
    }

    /** Of days that nobody may read it expected three class days and one event more. */
    @Test
    void theFourthVersionExpectedWhatNobodyMayReadAndStillDoes() {
        EngagementInputs inputs = family.until(WorkedExample.LAST);
        Engagement then = EngagementFormula.again(inputs, 4);
        assertThat(then.interventions())
                .extracting(InterventionProgress::dueTimes)
                .containsExactly(43, 6, 8);
        assertThat(then.family()).isEqualTo(EngagementFormula.compute(inputs).family());
    }

    @Test
    void aSessionThatTheChildAloneCameToWasAttendedByTheFamily() {
        EngagementRow row = after(16).of(Stream.FAMILY_REPAIR).rows().stream()
                .filter(each -> each.date().equals(LocalDate.of(2026, 6, 2)))
                .findFirst()
                .orElseThrow();
        assertThat(row.outcome()).isEqualTo(Outcome.ATTENDED);
        assertThat(row.members()).extracting(EngagementRow.Who::came).containsExactlyInAnyOrder(true, false);
    }

    private AttentionRule rule(LocalDate day) {
        EngagementInputs inputs = family.until(day);
        return new AttentionRule(new EngagementDays(inputs, EngagementFormula.compute(inputs)), family.facts());
    }

    private Engagement after(int week) {
        return EngagementFormula.compute(family.until(WorkedExample.endOfWeek(week)));
    }

    private InterventionProgress progress(int week, Stream stream) {
        return after(week).interventions().stream()
                .filter(each -> each.stream() == stream)
                .findFirst()
                .orElseThrow();
    }

    private static int weekOf(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(WorkedExample.FIRST, day) + 1;
    }

    private static int number(List<String> row, int cell) {
        return Integer.parseInt(row.get(cell));
    }

    private static String said(Share share) {
        return share.part() + " of " + share.whole();
    }

    private static String said(Involvement involvement) {
        Double median = involvement.median();
        return (median == null
                        ? "none"
                        : BigDecimal.valueOf(median).stripTrailingZeros().toPlainString()) + " of "
                + involvement.marks();
    }
}
