package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.shared.Deadline;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to cost: each is read, or refused with the limit, in steps that grow with its length and no faster. */
class HostileCalendarsTest {

    /** Hours would be needed otherwise; a slow machine needs seconds. */
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static Stream<Arguments> readable() {
        return Stream.of(
                file(
                        "a zone that changes every second",
                        """
                        BEGIN:VTIMEZONE
                        TZID:x
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        RRULE:FREQ=SECONDLY
                        TZOFFSETFROM:+0800
                        TZOFFSETTO:+0800
                        END:STANDARD
                        END:VTIMEZONE
                        """ + event("SUMMARY:元旦 休", "DTSTART;TZID=x:20270101T000000", "DTEND;TZID=x:20270102T000000")),
                file("120,000 dots", event("SUMMARY:休" + ".".repeat(120_000) + "元旦", "DTSTART:20270101")),
                file(
                        "dots, blanks and brackets in turn",
                        event("SUMMARY:休" + "（ .".repeat(50_000) + "元旦", "DTSTART:20270101")),
                file(
                        "marks upon marks",
                        event("SUMMARY:休" + "\u0301\u0316".repeat(900) + "元旦", "DTSTART:20270101")
                                .repeat(1_000)),
                file(
                        "a zone that is described 50,000 times and named 4,000 times",
                        "BEGIN:VTIMEZONE\nTZID:x\n"
                                + "BEGIN:STANDARD\nTZOFFSETTO:+0800\nEND:STANDARD\n".repeat(50_000)
                                + "END:VTIMEZONE\n"
                                + event("SUMMARY:休", "DTSTART;TZID=x:20270101T000000", "DTEND;TZID=x:20270102T000000")
                                        .repeat(4_000)),
                file(
                        "1,000 events, each in every night of a year",
                        event("SUMMARY:休", "DTSTART:20270101")
                                + event(
                                                "SUMMARY:休" + " x".repeat(900),
                                                "DTSTART:20270101T200000",
                                                "DTEND:20270102T020000",
                                                "RRULE:FREQ=DAILY;COUNT=366")
                                        .repeat(1_000)),
                file("第 without an end", event("SUMMARY:休第" + "1".repeat(120_000), "DTSTART:20270101")),
                file(
                        "a description of a megabyte",
                        event("SUMMARY:休", "DTSTART:20270101", "DESCRIPTION:" + "x ".repeat(500_000))),
                file(
                        "folded a hundred thousand times",
                        event("SUMMARY:休" + "\n .".repeat(100_000), "DTSTART:20270101")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                limited("five million lines", ICalendarLines.MOST, "x\n".repeat(5_000_000)),
                limited(
                        "40,000 events",
                        Announcement.MOST,
                        IntStream.range(0, 40_000)
                                .mapToObj(at -> event("SUMMARY:休 " + at, "DTSTART:20270101"))
                                .collect(Collectors.joining())),
                limited(
                        "20 events, each on every day of a year for a month",
                        Announcement.MOST,
                        event("SUMMARY:休", "DTSTART:20270101", "DTEND:20270131", "RRULE:FREQ=DAILY;COUNT=366")
                                .repeat(20)),
                limited("100,000 lines that are none", Announcement.MOST, "x\n".repeat(100_000)),
                Arguments.of(
                        "a million days of JSON", Announcement.MOST, "{\"days\":[" + "{},".repeat(1_000_000) + "{}]}"),
                Arguments.of(
                        "a million years of JSON",
                        Announcement.MOST,
                        "[" + "{\"days\":[]},".repeat(700_000) + "{\"days\":[]}]"),
                Arguments.of(
                        "a day with 300,000 names",
                        Announcement.MOST,
                        IntStream.range(0, 300_000)
                                .mapToObj(at -> "\"n" + at + "\":1")
                                .collect(Collectors.joining(",", "{\"days\":[{", "}]}"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void isReadAndTheHolidayFound(String what, String file) {
        CalendarContents contents = Assertions.assertTimeoutPreemptively(ENOUGH, () -> read(file));
        assertThat(contents.years()).as(what).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithTheLimit(String what, int most, String file) {
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> assertThatThrownBy(() -> read(file))
                .as(what)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.code()).isEqualTo("file-has-too-many-lines");
                            assertThat(field.arguments()).containsEntry("most", most);
                        })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLong")
    void aLineThatIsTooLongToReadMakesItsEventOneThatIsNotTakenOver(String what, String file) {
        CalendarContents contents = Assertions.assertTimeoutPreemptively(ENOUGH, () -> read(file));
        assertThat(contents.years()).as(what).isEmpty();
        assertThat(contents.notUnderstood()).hasSize(1);
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(
                file(
                        "200,000 parameters",
                        event("SUMMARY" + ";A=B".repeat(200_000) + ":休", "DTSTART:20270101", "SUMMARY:休")),
                file(
                        "a hundred thousand days more",
                        event("SUMMARY:休", "DTSTART:20270101", "RDATE:" + "20270102,".repeat(100_000) + "20270103")),
                file(
                        "a hundred thousand days less",
                        event("SUMMARY:休", "DTSTART:20270101", "EXDATE:" + "20270102,".repeat(100_000) + "20270103")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noCalendars")
    void isNoCalendar(String what, String file) {
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> assertThatThrownBy(() -> read(file))
                .as(what)
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.fields())
                        .singleElement()
                        .extracting(FieldError::code)
                        .isEqualTo("not-a-calendar-file")));
    }

    static Stream<Arguments> noCalendars() {
        return Stream.of(
                Arguments.of("a million brackets", "[".repeat(1_000_000)),
                Arguments.of("a million things in each other", "{\"a\":".repeat(1_000_000)),
                Arguments.of("a number of a million digits", "{\"year\":" + "1".repeat(1_000_000) + ",\"days\":[]}"),
                Arguments.of("a name of a million signs", "{\"" + "n".repeat(1_000_000) + "\":1,\"days\":[]}"),
                Arguments.of("a million calendars begun", "BEGIN:VCALENDAR\n".repeat(100_000)));
    }

    @Test
    void aNumberThatIsTooLargeIsNoYear() {
        CalendarContents contents = read(
                "{\"year\":1e999999999,\"days\":" + "[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true}]}");
        assertThat(contents.years()).isEmpty();
        assertThat(contents.notUnderstood()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:休\nDTSTART:20270101\nRRULE:FREQ=DAILY;COUNT=30\nEND:VEVENT\nEND:VCALENDAR\n",
                "{\"days\":[{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}]}"
            })
    void readingEndsAtItsDeadline(String file) {
        AtomicLong asked = new AtomicLong();
        Deadline deadline = new Deadline(
                CalendarFile.LONGEST,
                () -> asked.getAndIncrement() * Duration.ofSeconds(1).toNanos());
        assertThatThrownBy(() -> CalendarFile.read(file.getBytes(StandardCharsets.UTF_8), "x", CLOCK, deadline))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.code()).isEqualTo("file-takes-too-long");
                            assertThat(field.arguments()).containsEntry("most", 10L);
                        }));
        assertThat(asked.get()).isLessThan(15);
    }

    private static Arguments limited(String what, int most, String parts) {
        return Arguments.of(what, most, "BEGIN:VCALENDAR\nVERSION:2.0\n" + parts + "END:VCALENDAR\n");
    }

    private static Arguments file(String what, String parts) {
        return Arguments.of(what, "BEGIN:VCALENDAR\nVERSION:2.0\n" + parts + "END:VCALENDAR\n");
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    private static CalendarContents read(String file) {
        return CalendarFile.read(file.getBytes(StandardCharsets.UTF_8), "x.ics", CLOCK);
    }
}
