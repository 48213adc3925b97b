package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareCalendarTest {

    private static final CareCalendar CALENDAR = ClassDays.real();

    @Test
    void holdsTheClassOnASchoolDay() {
        assertThat(CALENDAR.on(LocalDate.parse("2026-11-23")))
                .isEqualTo(new CareDay(LocalDate.parse("2026-11-23"), true, DayReason.SCHOOL_DAY, "", 13, null));
    }

    @Test
    void holdsNoneOnAWeekend() {
        assertIsOff("2026-11-22", DayReason.WEEKEND, "");
    }

    @Test
    void holdsNoneOnAPublicHoliday() {
        assertIsOff("2026-10-01", DayReason.PUBLIC_HOLIDAY, "国庆节");
    }

    @Test
    void holdsTheClassOnAWeekendThatIsWorkedForAHoliday() {
        CareDay day = CALENDAR.on(LocalDate.parse("2026-10-10"));
        assertThat(day.held()).isTrue();
        assertThat(day.reason()).isEqualTo(DayReason.MAKE_UP_WORKDAY);
        assertThat(day.detail()).isEqualTo("国庆节");
    }

    @Test
    void holdsNoneOutsideTheTerms() {
        assertIsOff("2026-07-02", DayReason.OUTSIDE_TERM, "");
        assertIsOff("2026-08-31", DayReason.OUTSIDE_TERM, "");
        assertThat(CALENDAR.on(LocalDate.parse("2026-09-01")).held()).isTrue();
        assertThat(CALENDAR.on(LocalDate.parse("2026-07-01")).held()).isTrue();
    }

    @Test
    void holdsNoneOnAMakeUpWorkdayOutsideTheTerms() {
        assertIsOff("2026-02-14", DayReason.OUTSIDE_TERM, "");
    }

    @Test
    void letsAHolidayWinOverEverything() {
        CareCalendar closed = ClassDays.real(new Closure(ClassDays.days("2026-02-01", "2026-10-08"), "装修"));
        assertThat(closed.on(LocalDate.parse("2026-02-17")).reason()).isEqualTo(DayReason.PUBLIC_HOLIDAY);
        assertThat(closed.on(LocalDate.parse("2026-10-01")).reason()).isEqualTo(DayReason.PUBLIC_HOLIDAY);
        assertThat(closed.on(LocalDate.parse("2026-10-01")).closure()).isEqualTo("装修");
    }

    @Test
    void holdsNoneWhileTheHomeIsClosed() {
        CareCalendar closed = ClassDays.real(new Closure(ClassDays.days("2026-11-23", "2026-11-24"), "暴雨"));
        assertThat(closed.on(LocalDate.parse("2026-11-23")))
                .isEqualTo(new CareDay(LocalDate.parse("2026-11-23"), false, DayReason.LOCAL_CLOSURE, "暴雨", 13, "暴雨"));
        assertThat(closed.on(LocalDate.parse("2026-11-25")).held()).isTrue();
    }

    @Test
    void closesAMakeUpWorkdayToo() {
        CareCalendar closed = ClassDays.real(new Closure(ClassDays.days("2026-10-10", "2026-10-10"), "停电"));
        assertThat(closed.on(LocalDate.parse("2026-10-10")).reason()).isEqualTo(DayReason.LOCAL_CLOSURE);
    }

    @Test
    void promisesNothingInAYearThatIsNotAnnounced() {
        assertIsOff("2027-01-04", DayReason.NOT_ANNOUNCED, "");
        assertThat(new PublicHolidays(ShippedYears.all()).year(2027))
                .isEqualTo(new CalendarYear(2027, false, "", List.of()));
    }

    /** The term begins on a Tuesday, and the next one on another day of the week. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 0",
        "2026-09-01, 1",
        "2026-09-06, 1",
        "2026-09-07, 2",
        "2026-09-13, 2",
        "2026-09-14, 3",
        "2026-10-05, 6",
        "2026-10-10, 6",
        "2026-11-23, 13",
        "2026-07-02, 0"
    })
    void weeksAreCountedFromTheOneWithTheTermsFirstDay(LocalDate date, int week) {
        assertThat(CALENDAR.on(date).week()).isEqualTo(week);
    }

    private static void assertIsOff(String date, DayReason reason, String detail) {
        CareDay day = CALENDAR.on(LocalDate.parse(date));
        assertThat(day).isEqualTo(new CareDay(LocalDate.parse(date), false, reason, detail, day.week(), null));
    }
}
