package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class SeriesWordsTest {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    private final Words words =
            new Words(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void fromMondayToFridayIsNotTheSameAsEverySchoolDay() {
        assertThat(SeriesWords.when(words, each(WORKDAYS, SeriesDays.SCHOOL_DAYS)))
                .isEqualTo("每个上学日 16:30–18:00");
        assertThat(SeriesWords.when(words, each(WORKDAYS, SeriesDays.ANY_DAY))).isEqualTo("周一至周五 16:30–18:00");
    }

    @Test
    void otherDaysAreNamedInTheOrderOfTheWeek() {
        assertThat(SeriesWords.when(words, each(Set.of(DayOfWeek.SATURDAY, DayOfWeek.TUESDAY), SeriesDays.SCHOOL_DAYS)))
                .isEqualTo("周二和周六 16:30–18:00");
        assertThat(SeriesWords.when(words, each(Set.of(DayOfWeek.SUNDAY), SeriesDays.ANY_DAY)))
                .isEqualTo("周日 16:30–18:00");
    }

    @Test
    void everyOtherWeekIsSaid() {
        Recurrence odd = new Recurrence(
                Set.of(DayOfWeek.TUESDAY),
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                new DateRange(FIRST, FIRST.plusDays(30)),
                SeriesDays.SCHOOL_DAYS,
                SeriesWeeks.ODD,
                List.of());
        assertThat(SeriesWords.when(words, odd)).isEqualTo("单周 周二 16:30–18:00");
    }

    @Test
    void oneDayIsNotSaidTwice() {
        assertThat(SeriesWords.dates(words, until(FIRST))).isEqualTo("11月23日（周一）");
        assertThat(SeriesWords.dates(words, until(FIRST.plusDays(7)))).contains("11月23日", "11月30日");
    }

    private static Recurrence each(Set<DayOfWeek> days, SeriesDays rule) {
        return recurrence(days, rule, FIRST.plusDays(30));
    }

    private static Recurrence until(LocalDate last) {
        return recurrence(WORKDAYS, SeriesDays.ANY_DAY, last);
    }

    private static Recurrence recurrence(Set<DayOfWeek> days, SeriesDays rule, LocalDate last) {
        return new Recurrence(
                days, LocalTime.of(16, 30), LocalTime.of(18, 0), new DateRange(FIRST, last), rule, List.of());
    }
}
