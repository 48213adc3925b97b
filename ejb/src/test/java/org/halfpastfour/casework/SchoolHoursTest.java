package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Every day of that week is of this kind. */
    static SchoolHours school(DayReason kind, @Nullable String closure, LocalDate... births) {
        List<CareDay> days = MONDAY.datesUntil(MONDAY.plusDays(7))
                .map(day -> new CareDay(day, false, kind, "", 1, closure))
                .toList();
        return new SchoolHours(days, Arrays.stream(births).map(Optional::of).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, ",
        "2020-09-01, ",
        "2020-08-31, 16:30",
        "2019-05-01, 16:30",
        "2014-09-01, 16:30",
        "2014-08-31, 18:00",
        "2008-09-01, 18:00",
        "2008-08-31, ",
    })
    void goByTheAgeAtTheStartOfTheSchoolYear(LocalDate birth, @Nullable LocalTime end) {
        assertThat(school(DayReason.SCHOOL_DAY, null, birth).end(MONDAY)).isEqualTo(Optional.ofNullable(end));
        assertThat(school(DayReason.SCHOOL_DAY, null, birth).hasPupil(MONDAY)).isEqualTo(end != null);
    }

    @ParameterizedTest
    @EnumSource(DayReason.class)
    void areOnSchoolDaysAndMakeUpWorkdaysOnly(DayReason kind) {
        boolean expected =
                switch (kind) {
                    case SCHOOL_DAY, MAKE_UP_WORKDAY, NOT_ANNOUNCED -> true;
                    default -> false;
                };
        assertThat(school(kind, null, LocalDate.of(2019, 5, 1)).end(MONDAY).isPresent())
                .isEqualTo(expected);
    }

    @Test
    void inAYearThatIsNotAnnouncedTheWeekendIsTakenToBeFree() {
        assertThat(school(DayReason.NOT_ANNOUNCED, null, LocalDate.of(2019, 5, 1))
                        .end(MONDAY.plusDays(5)))
                .isEmpty();
    }

    @Test
    void lastUntilTheLastOfTheChildrenIsOut() {
        SchoolHours both = school(DayReason.SCHOOL_DAY, null, LocalDate.of(2019, 5, 1), LocalDate.of(2013, 5, 1));
        assertThat(both.end(MONDAY)).contains(LocalTime.of(18, 0));
    }

    @Test
    void takeAChildOfUnknownAgeForAPupil() {
        var unknown = new SchoolHours(
                List.of(new CareDay(MONDAY, true, DayReason.SCHOOL_DAY, "", 1, null)), List.of(Optional.empty()));
        assertThat(unknown.end(MONDAY)).contains(LocalTime.of(16, 30));
    }
}
