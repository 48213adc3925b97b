package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final String ICALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//holidays//ZH
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20270101
            DTEND;VALUE=DATE:20270104
            SUMMARY:元旦（休）
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20270206
            SUMMARY:春节 假期 第1天/共8天
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20270220
            SUMMARY:春节 补班
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20270204
            SUMMARY:立春
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Test
    void readsTheYearsThatAreShipped() {
        assertThat(ShippedYears.all()).extracting(CalendarYear::year).containsExactly(2024, 2025, 2026);
        CalendarYear year = ShippedYears.all().getLast();
        assertThat(year.announced()).isTrue();
        assertThat(year.source()).startsWith("https://www.gov.cn/");
        assertThat(year.days())
                .contains(
                        new SpecialDay(LocalDate.of(2026, 1, 1), SpecialDay.Kind.OFF, "元旦"),
                        new SpecialDay(LocalDate.of(2026, 10, 10), SpecialDay.Kind.WORK, "国庆节"));
    }

    @Test
    void readsAYearInTheSameForm() {
        CalendarYear year = read("{\"year\":2027,\"days\":[" + day("2027-01-01", true) + "]}");
        assertThat(year)
                .isEqualTo(new CalendarYear(
                        2027,
                        true,
                        "2027.json",
                        List.of(new SpecialDay(LocalDate.of(2027, 1, 1), SpecialDay.Kind.OFF, "元旦"))));
    }

    @Test
    void readsICalendarWithEventsOfSeveralDays() {
        CalendarYear year = read(ICALENDAR);
        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.days())
                .containsExactly(
                        new SpecialDay(LocalDate.of(2027, 1, 1), SpecialDay.Kind.OFF, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 2), SpecialDay.Kind.OFF, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 3), SpecialDay.Kind.OFF, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 2, 6), SpecialDay.Kind.OFF, "春节"),
                        new SpecialDay(LocalDate.of(2027, 2, 20), SpecialDay.Kind.WORK, "春节"));
    }

    @Test
    void takesTheLastDaysOfDecemberWithTheNewYear() {
        CalendarYear year =
                read("{\"year\":2027,\"days\":[" + day("2026-12-31", true) + "," + day("2027-01-01", true) + "]}");
        assertThat(year.dates()).containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{",
                "{\"year\":2027}",
                "{\"days\":{}}",
                "<html></html>",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
                "%PDF-1.7",
                "[[[[[[[["
            })
    void refusesAFileThatIsNoCalendar(String text) {
        assertThat(refusal(text)).isEqualTo("not-a-calendar-file");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff};
        InvalidInput refused = assertThrows(InvalidInput.class, () -> CalendarFile.read(picture, "a.png"));
        assertThat(refused.fields()).containsExactly(new FieldError("file", "not-a-calendar-file"));
    }

    @Test
    void refusesDeepNesting() {
        assertThat(refusal("{\"days\":" + "[".repeat(1_000_000))).isEqualTo("not-a-calendar-file");
    }

    @Test
    void refusesAnEmptyFileAndAHugeOne() {
        assertThat(refusal("")).isEqualTo("file-empty");
        assertThat(refusal("{" + " ".repeat(10 * 1024 * 1024))).isEqualTo("file-too-large");
    }

    @Test
    void refusesADayOfAnotherYear() {
        InvalidInput refused = refuse("{\"year\":2027,\"days\":[" + day("2026-05-01", true) + "]}");
        assertThat(refused.fields().getFirst().code()).isEqualTo("date-of-other-year");
        assertThat(refused.fields().getFirst().arguments())
                .containsExactly(Map.entry("year", 2027), Map.entry("date", LocalDate.of(2026, 5, 1)));
    }

    @Test
    void refusesADateTwice() {
        assertThat(refusal(
                        "{\"year\":2027,\"days\":[" + day("2027-05-01", true) + "," + day("2027-05-01", false) + "]}"))
                .isEqualTo("date-twice");
    }

    @Test
    void refusesAWorkedDayThatIsNoWeekend() {
        assertThat(refusal("{\"year\":2027,\"days\":[" + day("2027-05-05", false) + "]}"))
                .isEqualTo("make-up-on-weekday");
    }

    @Test
    void refusesAYearWithoutDaysOrDaysWithoutAYear() {
        assertThat(refusal("{\"year\":2027,\"days\":[]}")).isEqualTo("calendar-without-days");
        assertThat(refusal(ICALENDAR.replace("休", "").replace("班", "").replace("假期", "")))
                .isEqualTo("calendar-without-days");
        assertThat(refusal("{\"days\":[" + day("2027-05-01", true) + "]}")).isEqualTo("calendar-year-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"元旦\",\"date\":\"2027-02-30\",\"isOffDay\":true}",
                "{\"name\":\"元旦\",\"date\":\"1.1.2027\",\"isOffDay\":true}",
                "{\"name\":\"元旦\",\"date\":\"2027-01-01\"}",
                "{\"date\":\"2027-01-01\",\"isOffDay\":true}",
                "42"
            })
    void saysWhichDayItCannotRead(String day) {
        InvalidInput refused = refuse("{\"year\":2027,\"days\":[" + day("2027-01-02", true) + "," + day + "]}");
        assertThat(refused.fields())
                .containsExactly(new FieldError("file", "calendar-day-unreadable", Map.of("place", 2)));
    }

    @Test
    void refusesAnEventWithoutWholeDays() {
        assertThat(refusal(ICALENDAR.replace("DTSTART;VALUE=DATE:20270206", "DTSTART:20270206T080000Z")))
                .isEqualTo("calendar-day-unreadable");
        assertThat(refusal(ICALENDAR.replace("DTEND;VALUE=DATE:20270104", "DTEND;VALUE=DATE:20271231")))
                .isEqualTo("calendar-day-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTEND:20270104T000000Z",
                "DURATION:PT30H",
                "DTEND;VALUE=DATE:20270104\r\nRRULE:FREQ=DAILY;COUNT=3",
                "RRULE:FREQ=DAILY;COUNT=3"
            })
    void doesNotTakeAnEventForOneDayThatSaysOtherwise(String end) {
        assertThat(refusal(ICALENDAR.replace("DTEND;VALUE=DATE:20270104", end))).isEqualTo("calendar-day-unreadable");
    }

    @Test
    void readsHowManyDaysAnEventLasts() {
        assertThat(read(ICALENDAR.replace("DTEND;VALUE=DATE:20270104", "DURATION:P3D")))
                .isEqualTo(read(ICALENDAR));
    }

    @Test
    void passesOverWhatWasCancelled() {
        CalendarYear year = read(ICALENDAR.replace("SUMMARY:春节 补班", "STATUS:CANCELLED\r\nSUMMARY:春节 补班"));
        assertThat(year.dates()).doesNotContain(LocalDate.of(2027, 2, 20));
    }

    @Test
    void cutsALongNameBetweenTwoCharacters() {
        CalendarYear year = read(ICALENDAR.replace("SUMMARY:元旦（休）", "SUMMARY:" + "𠮷".repeat(41) + "（休）"));
        assertThat(year.days().getFirst().name()).isEqualTo("𠮷".repeat(40));
    }

    private static String day(String date, boolean off) {
        return "{\"name\":\"元旦\",\"date\":\"" + date + "\",\"isOffDay\":" + off + "}";
    }

    private static CalendarYear read(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), "2027.json");
    }

    private static InvalidInput refuse(String text) {
        return assertThrows(InvalidInput.class, () -> read(text));
    }

    private static String refusal(String text) {
        FieldError error = refuse(text).fields().getFirst();
        assertThat(error.field()).isEqualTo("file");
        return error.code();
    }
}
