package org.halfpastfour.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final Set<DayOfWeek> ALL_FIVE = EnumSet.range(MONDAY, FRIDAY);
    private static final LocalTime HALF_PAST_FOUR = LocalTime.of(16, 30);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    @Test
    void leavesOutTheNationalDayAndTakesInItsMakeUpWorkdays() {
        List<Occurrence> dates = occurrences(ALL_FIVE, "2026-09-19", "2026-10-11", SeriesDays.SCHOOL_DAYS);
        assertThat(held(dates)).contains("2026-09-20", "2026-10-10").doesNotContain("2026-10-01", "2026-10-07");
        assertThat(on(dates, "2026-10-10"))
                .isEqualTo(new Occurrence(LocalDate.parse("2026-10-10"), true, DayReason.MAKE_UP_WORKDAY, "国庆节"));
        assertThat(on(dates, "2026-10-01").reason()).isEqualTo(DayReason.PUBLIC_HOLIDAY);
    }

    @Test
    void takesAMakeUpWorkdayInWhenItsWeekdayIsChosen() {
        List<Occurrence> dates =
                occurrences(EnumSet.of(MONDAY, SATURDAY), "2026-10-05", "2026-10-17", SeriesDays.SCHOOL_DAYS);
        assertThat(on(dates, "2026-10-10").held()).isTrue();
        assertThat(on(dates, "2026-10-17").reason()).isEqualTo(DayReason.WEEKEND);
    }

    @Test
    void saysThatAMakeUpWorkdayIsNotForASeriesOnOtherWeekdays() {
        List<Occurrence> dates =
                occurrences(EnumSet.of(MONDAY, WEDNESDAY), "2026-10-05", "2026-10-14", SeriesDays.SCHOOL_DAYS);
        assertThat(on(dates, "2026-10-10"))
                .isEqualTo(new Occurrence(
                        LocalDate.parse("2026-10-10"), false, DayReason.MAKE_UP_WORKDAY_NOT_CHOSEN, "国庆节"));
    }

    @Test
    void holdsAnEventOnAnyDayButWhenTheHomeIsClosed() {
        CareCalendar closed = ClassDays.real(new Closure(ClassDays.days("2026-10-03", "2026-10-03"), "停水"));
        List<Occurrence> dates = recurrence(EnumSet.of(SATURDAY), "2026-09-26", "2026-10-10", SeriesDays.ANY_DAY)
                .occurrences(closed::on);
        assertThat(held(dates)).containsExactly("2026-09-26", "2026-10-10");
        assertThat(on(dates, "2026-10-03").reason()).isEqualTo(DayReason.LOCAL_CLOSURE);
    }

    @Test
    void takesChoicesByHandButNeverOutsideSchoolDays() {
        List<Occurrence> dates = new Recurrence(
                        EnumSet.of(MONDAY),
                        HALF_PAST_FOUR,
                        SIX,
                        ClassDays.days("2026-09-28", "2026-10-12"),
                        SeriesDays.SCHOOL_DAYS,
                        List.of(
                                choice("2026-09-28", false, "场地检修"),
                                choice("2026-09-29", true, "补课"),
                                choice("2026-10-02", true, "想开"),
                                choice("2026-10-10", true, "调休")))
                .occurrences(ClassDays.real()::on);
        assertThat(held(dates)).containsExactly("2026-09-29", "2026-10-10", "2026-10-12");
        assertThat(on(dates, "2026-09-28"))
                .isEqualTo(new Occurrence(LocalDate.parse("2026-09-28"), false, DayReason.LEFT_OUT_BY_HAND, "场地检修"));
        assertThat(on(dates, "2026-09-29").reason()).isEqualTo(DayReason.ADDED_BY_HAND);
        assertThat(on(dates, "2026-10-02").reason()).isEqualTo(DayReason.PUBLIC_HOLIDAY);
    }

    /** The eighth of September is in the second week of the term. */
    @Test
    void comesEveryOtherWeekOfTheTerm() {
        assertThat(inWeeks(SeriesWeeks.ODD)).containsExactly("2026-09-01", "2026-09-15", "2026-09-29", "2026-10-13");
        assertThat(inWeeks(SeriesWeeks.EVEN)).containsExactly("2026-09-08", "2026-09-22");
    }

    @Test
    void aDateAddedByHandMayBeInAnyWeek() {
        Recurrence odd = new Recurrence(
                EnumSet.of(TUESDAY),
                HALF_PAST_FOUR,
                SIX,
                ClassDays.days("2026-09-01", "2026-09-14"),
                SeriesDays.SCHOOL_DAYS,
                SeriesWeeks.ODD,
                List.of(choice("2026-09-08", true, "")));
        assertThat(held(odd.occurrences(ClassDays.real()::on))).containsExactly("2026-09-01", "2026-09-08");
    }

    private static List<String> inWeeks(SeriesWeeks weeks) {
        return held(new Recurrence(
                        EnumSet.of(TUESDAY),
                        HALF_PAST_FOUR,
                        SIX,
                        ClassDays.days("2026-08-01", "2026-10-13"),
                        SeriesDays.SCHOOL_DAYS,
                        weeks,
                        List.of())
                .occurrences(ClassDays.real()::on));
    }

    @Test
    void showsAYearThatIsNotAnnouncedAsSuch() {
        List<Occurrence> dates = occurrences(ALL_FIVE, "2026-12-31", "2027-01-04", SeriesDays.SCHOOL_DAYS);
        assertThat(held(dates)).containsExactly("2026-12-31");
        assertThat(on(dates, "2027-01-04").reason()).isEqualTo(DayReason.NOT_ANNOUNCED);
    }

    @Test
    void knowsWhenAMeetingIs() {
        assertThat(recurrence(ALL_FIVE, "2026-09-01", "2026-09-30", SeriesDays.SCHOOL_DAYS)
                        .during(LocalDate.parse("2026-09-01"), ZoneId.of("Asia/Shanghai")))
                .isEqualTo(new TimeRange(Instant.parse("2026-09-01T08:30:00Z"), Instant.parse("2026-09-01T10:00:00Z")));
    }

    @Test
    void refusesWhatMakesNoSeries() {
        LocalDate day = LocalDate.parse("2026-09-01");
        assertThatThrownBy(() -> new Recurrence(
                        Set.of(), SIX, HALF_PAST_FOUR, DateRange.since(day), SeriesDays.ANY_DAY, List.of()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("weekdays", "end", "to"));
        assertThatThrownBy(() -> new Recurrence(
                        ALL_FIVE,
                        HALF_PAST_FOUR,
                        SIX,
                        DateRange.day(day),
                        SeriesDays.ANY_DAY,
                        List.of(choice("2026-09-01", true, ""), choice("2026-09-01", false, ""))))
                .hasMessageContaining("choices");
    }

    private static DateChoice choice(String date, boolean held, String reason) {
        return new DateChoice(LocalDate.parse(date), held, reason);
    }

    private static Recurrence recurrence(Set<DayOfWeek> weekdays, String from, String to, SeriesDays rule) {
        return new Recurrence(weekdays, HALF_PAST_FOUR, SIX, ClassDays.days(from, to), rule, List.of());
    }

    private static List<Occurrence> occurrences(Set<DayOfWeek> weekdays, String from, String to, SeriesDays rule) {
        return recurrence(weekdays, from, to, rule).occurrences(ClassDays.real()::on);
    }

    private static List<String> held(List<Occurrence> dates) {
        return dates.stream()
                .filter(Occurrence::held)
                .map(date -> date.date().toString())
                .toList();
    }

    private static Occurrence on(List<Occurrence> dates, String date) {
        return dates.stream()
                .filter(found -> found.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }
}
