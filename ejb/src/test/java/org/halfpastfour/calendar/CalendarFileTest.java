package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.ofHours(8));

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
                "[1]",
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
        InvalidInput refused = assertThrows(InvalidInput.class, () -> CalendarFile.read(picture, "a.png", CLOCK));
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
    void listsADayOfAnotherYear() {
        assertThat(listed("{\"year\":2027,\"days\":[" + day("2026-05-01", true) + "]}"))
                .containsExactly(UnreadLine.Why.OTHER_YEAR);
    }

    @Test
    void takesADateThatIsSaidTwiceOnceAndListsItWhenItIsSaidDifferently() {
        String first = "{\"year\":2027,\"days\":[" + day("2027-05-01", true) + ",";
        assertThat(read(first + day("2027-05-01", true) + "]}").dates()).hasSize(1);
        assertThat(listed(first + day("2027-05-01", false) + "]}"))
                .containsExactly(UnreadLine.Why.CONTRADICTED, UnreadLine.Why.CONTRADICTED);
    }

    @Test
    void listsAWorkedDayThatIsNoWeekend() {
        assertThat(listed("{\"year\":2027,\"days\":[" + day("2027-05-05", false) + "]}"))
                .containsExactly(UnreadLine.Why.WORK_ON_WEEKDAY);
    }

    @Test
    void refusesAFileThatSaysNothing() {
        assertThat(refusal("{\"year\":2027,\"days\":[]}")).isEqualTo("calendar-without-days");
        assertThat(refusal("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")).isEqualTo("calendar-without-days");
    }

    @Test
    void takesTheYearOfTheDaysWhereTheFileNamesNone() {
        assertThat(read("{\"days\":[" + day("2027-05-01", true) + "]}").year()).isEqualTo(2027);
    }

    @Test
    void readsSeveralYearsOfTheSameForm() {
        String years = "[{\"year\":2027,\"days\":[" + day("2027-01-01", true) + "]},{\"year\":2028,\"days\":["
                + day("2027-12-31", true) + "]}]";
        assertThat(contents(years).years()).extracting(CalendarYear::year).containsExactly(2027, 2028);
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
        CalendarContents contents = contents("{\"year\":2027,\"days\":[" + day("2027-01-02", true) + "," + day + "]}");
        assertThat(contents.years().getFirst().dates()).containsExactly(LocalDate.of(2027, 1, 2));
        assertThat(contents.notUnderstood()).extracting(UnreadLine::line).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTEND:20270104T000000Z",
                "DURATION:PT30H",
                "DTEND;VALUE=DATE:20271231",
                "RRULE:FREQ=SECONDLY;COUNT=3",
                "RRULE:FREQ=DAILY;COUNT=100000"
            })
    void doesNotTakeAnEventForOneDayThatSaysOtherwise(String end) {
        CalendarContents contents = contents(ICALENDAR.replace("DTEND;VALUE=DATE:20270104", end));
        assertThat(contents.years().getFirst().dates()).first().isEqualTo(LocalDate.of(2027, 2, 6));
        assertThat(contents.notUnderstood()).extracting(UnreadLine::line).contains(4);
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
        CalendarContents contents = contents(text);
        assertThat(contents.years()).hasSize(1);
        return contents.years().getFirst();
    }

    private static List<UnreadLine.Why> listed(String text) {
        return contents(text).notUnderstood().stream().map(UnreadLine::why).toList();
    }

    private static CalendarContents contents(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), "2027.json", CLOCK);
    }

    private static String refusal(String text) {
        FieldError error =
                assertThrows(InvalidInput.class, () -> contents(text)).fields().getFirst();
        assertThat(error.field()).isEqualTo("file");
        return error.code();
    }
}
