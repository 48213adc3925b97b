package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Instant SUNDAY_AFTERNOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final Clock CLOCK = Clock.fixed(SUNDAY_AFTERNOON, ZoneId.of("Asia/Shanghai"));
    private static final Instant START = Instant.parse("2026-11-23T08:30:00Z");
    private static final Instant END = Instant.parse("2026-11-23T10:00:00Z");

    private final Words chinese = new Words(CLOCK, PageLanguage.CHINESE::locale);
    private final Words english = new Words(CLOCK, PageLanguage.ENGLISH::locale);

    @Test
    void saysWhenASessionIs() {
        assertThat(chinese.when(START, END)).isEqualTo("11月23日（周一）16:30–18:00");
        assertThat(chinese.dayAndTimes(START, END)).isEqualTo("明天 · 11月23日（周一）16:30–18:00");
        assertThat(english.when(START, END)).isEqualTo("Mon 23 Nov 16:30–18:00");
    }

    @Test
    void namesTheYearOnlyWhenItIsAnother() {
        assertThat(chinese.date(LocalDate.of(2027, 1, 4))).isEqualTo("2027年1月4日（周一）");
        assertThat(english.date(LocalDate.of(2027, 1, 4))).isEqualTo("Mon 4 Jan 2027");
    }

    @Test
    void aTableHasNoRoomForWeekdays() {
        assertThat(chinese.shortDate(LocalDate.of(2026, 12, 1))).isEqualTo("12月1日");
        assertThat(english.shortDate(LocalDate.of(2026, 12, 1))).isEqualTo("1 Dec");
        assertThat(chinese.shortDate(LocalDate.of(2027, 1, 4))).isEqualTo("2027年1月4日");
        assertThat(english.shortDate(LocalDate.of(2027, 1, 4))).isEqualTo("4 Jan 2027");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-01, 2027-01-15, 9月1日至2027年1月15日, 1 Sep to 15 Jan 2027
            2026-12-01, 2026-12-02, 12月1日至12月2日,      1 Dec to 2 Dec
            2026-12-01, 2026-12-01, 12月1日,              1 Dec
            2027-02-22, 2027-02-22, 2027年2月22日,        22 Feb 2027
            """)
    void aPeriodOfOneDateIsThatDate(LocalDate from, LocalDate to, String inChinese, String inEnglish) {
        assertThat(chinese.period(from, to, chinese::shortDate)).isEqualTo(inChinese);
        assertThat(english.period(from, to, english::shortDate)).isEqualTo(inEnglish);
    }

    @Test
    void callsNearDaysByTheirName() {
        assertThat(chinese.day(LocalDate.of(2026, 11, 22))).isEqualTo("今天 · 11月22日（周日）");
        assertThat(chinese.day(LocalDate.of(2026, 11, 23))).isEqualTo("明天 · 11月23日（周一）");
        assertThat(english.day(LocalDate.of(2026, 11, 21))).isEqualTo("Yesterday · Sat 21 Nov");
        assertThat(english.day(LocalDate.of(2026, 11, 24))).isEqualTo("Tue 24 Nov");
        assertThat(chinese.nearDay(LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void saysAMomentByItsDay() {
        assertThat(chinese.moment(SUNDAY_AFTERNOON)).isEqualTo("今天 15:00");
        assertThat(english.moment(START.plus(Duration.ofDays(1)))).isEqualTo("Tue 24 Nov 16:30");
    }

    @Test
    void saysHowMuchTimeIsLeft() {
        assertThat(chinese.timeLeft(SUNDAY_AFTERNOON.plusSeconds(200 * 60))).isEqualTo("还剩 3 小时 20 分");
        assertThat(english.timeLeft(SUNDAY_AFTERNOON.plusSeconds(59))).isEqualTo("Less than a minute left");
        assertThat(english.timeLeft(SUNDAY_AFTERNOON)).isEqualTo("Time is over");
    }

    @Test
    void saysDurationsInTheUnitsThatMatter() {
        assertThat(chinese.duration(Duration.ofMinutes(45))).isEqualTo("45 分钟");
        assertThat(chinese.duration(Duration.ofMinutes(120))).isEqualTo("2 小时");
        assertThat(english.duration(Duration.ofMinutes(90))).isEqualTo("1 h 30 min");
        assertThat(english.duration(Duration.ofHours(50))).isEqualTo("2 d 2 h");
        assertThat(chinese.duration(Duration.ofHours(48))).isEqualTo("2 天");
        assertThat(english.duration(Duration.ofMinutes(72 * 60 + 20))).isEqualTo("3 d");
    }

    @Test
    void writesPhoneNumbersInGroups() {
        assertThat(chinese.phone("13800000000")).isEqualTo("138 0000 0000");
        assertThat(chinese.phone("分机 8")).isEqualTo("分机 8");
        assertThat(chinese.phone(null)).isEmpty();
    }

    @Test
    void countsNames() {
        assertThat(chinese.list(List.of("小明", "小红", "小军"))).isEqualTo("小明、小红和小军");
        assertThat(english.list(List.of("Ming", "Hong"))).isEqualTo("Ming and Hong");
        assertThat(english.list(List.of("Ming"))).isEqualTo("Ming");
        assertThat(english.list(List.of())).isEmpty();
    }

    @Test
    void saysAges() {
        assertThat(chinese.ages(6, 14)).isEqualTo("6–14 岁");
        assertThat(chinese.age(LocalDate.of(2018, 11, 22))).isEqualTo("8 岁");
        assertThat(chinese.age(LocalDate.of(2018, 11, 23))).isEqualTo("7 岁");
        assertThat(english.age(LocalDate.of(2018, 11, 22))).isEqualTo("8 years");
        assertThat(english.age(LocalDate.of(2025, 11, 22))).isEqualTo("1 year");
        assertThat(english.age(LocalDate.of(2026, 11, 22))).isEqualTo("0 years");
    }
}
