package org.halfpastfour.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small calendars as different makers write them: the days that are read, and the lines that are listed instead. */
class MakersCalendarsTest {

    private static final Clock CLOCK = clock("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01-marks-of-its-own             | 2027: 01-01 OFF, 02-20 WORK | 16 NO_KIND
            02-working-hours-three-years    | 2025: 01-01 OFF, 01-26 WORK; 2026: 01-01 OFF, 01-02 OFF, 01-03 OFF, 01-04 WORK; 2027: 01-01 OFF, 01-02 OFF, 01-03 OFF, 02-20 WORK | ''
            03-kind-in-the-description      | 2027: 01-01 OFF, 02-20 WORK | 10 NO_KIND
            04-categories                   | 2027: 04-05 OFF, 04-25 WORK | 14 NO_KIND
            05-universal-times              | 2027: 02-06 OFF, 02-07 OFF, 02-08 OFF, 02-20 WORK | ''
            06-zone-described-in-the-file   | 2027: 05-01 OFF, 05-02 OFF, 05-03 OFF | 17 ZONE_UNKNOWN
            07-zone-named-by-windows        | 2027: 10-01 OFF, 10-02 OFF, 10-03 OFF, 10-04 OFF, 10-05 OFF, 10-06 OFF, 10-07 OFF | ''
            08-durations                    | 2027: 06-09 OFF, 06-10 OFF, 06-11 OFF, 06-13 OFF, 06-14 OFF, 06-15 OFF, 06-16 OFF | 9 CONTRADICTED, 14 CONTRADICTED, 19 NO_END
            09-repeating-rules              | 2027: 02-06 OFF, 02-07 OFF, 02-08 OFF, 05-01 OFF, 07-01 OFF, 07-03 OFF, 07-04 OFF; 2028: 05-01 OFF | 14 REPEAT_UNKNOWN
            10-every-year-without-an-end    | 2026: 10-01 OFF; 2027: 10-01 OFF; 2028: 10-01 OFF | 9 REPEAT_UNKNOWN
            11-gb18030                      | 2027: 09-15 OFF, 09-19 WORK | ''
            12-utf16-with-mark              | 2027: 09-15 OFF | ''
            13-utf16-little-without-mark    | 2027: 09-15 OFF | ''
            14-utf16-big-without-mark       | 2027: 09-15 OFF | ''
            15-half-days-and-reminders      | 2027: 01-02 OFF, 05-05 OFF, 05-06 OFF | 4 PART_OF_DAY, 9 PART_OF_DAY, 14 PART_OF_DAY
            16-new-year-begins-in-december  | 2027: 01-01 OFF; 2028: 12-26 WORK, 12-31 OFF, 01-01 OFF, 01-02 OFF | ''
            17-unclear-and-contradicting    | 2027: 10-01 OFF | 4 UNCLEAR_KIND, 8 UNCLEAR_KIND, 12 CONTRADICTED, 16 CONTRADICTED, 20 WORK_ON_WEEKDAY
            18-broken-lines                 | 2027: 01-01 OFF | 8 NO_EVENT, 10 NO_DAY, 14 NO_DAY, 17 NO_END, 22 CANCELLED, 27 NO_EVENT
            19-ends-on-its-own-day          | 2027: 01-01 OFF, 01-02 OFF, 01-03 OFF | 9 TOO_LONG
            20-two-calendars-in-one         | 2027: 05-01 OFF, 05-02 OFF, 05-03 OFF, 05-08 WORK, 05-09 OFF | ''
            """)
    void readsEachMakersCalendarAndListsWhatItDoesNotUnderstand(String file, String days, String lines) {
        CalendarContents contents = CalendarFile.read(content(file + ".ics"), file, CLOCK);
        assertThat(contents.years().stream().map(MakersCalendarsTest::say).collect(Collectors.joining("; ")))
                .isEqualTo(days);
        assertThat(contents.notUnderstood().stream()
                        .map(line -> line.line() + " " + line.why())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void readsTheAnnouncedYearsFromOneFileOfTimedAndWholeDayEvents(int year) {
        List<SpecialDay> truth = ShippedYears.all().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow()
                .days();
        CalendarContents contents = CalendarFile.read(everyShippedYear(), "all.ics", CLOCK);
        assertThat(contents.years()).extracting(CalendarYear::year).containsExactly(2024, 2025, 2026);
        assertThat(contents.year(year).orElseThrow().days()).containsExactlyElementsOf(truth);
        assertThat(contents.notUnderstood()).isEmpty();
    }

    @Test
    void readsTimesAsTheProductsOwnClockShowsThem() {
        byte[] file = content("05-universal-times.ics");
        CalendarContents inUrumqi = CalendarFile.read(file, "a.ics", clock("Asia/Urumqi"));
        CalendarContents inTokyo = CalendarFile.read(file, "a.ics", clock("Asia/Tokyo"));
        assertThat(say(inTokyo.years().getFirst())).contains("02-06 OFF", "02-20 WORK");
        assertThat(say(inUrumqi.years().getFirst())).contains("02-06 OFF").doesNotContain("02-05");
    }

    @Test
    void saysOfEachListedLineWhatIsWrittenThere() {
        CalendarContents contents = CalendarFile.read(content("01-marks-of-its-own.ics"), "a.ics", CLOCK);
        assertThat(contents.notUnderstood()).containsExactly(new UnreadLine(16, "20270204 立春", UnreadLine.Why.NO_KIND));
    }

    private static byte[] everyShippedYear() {
        String events = ShippedYears.all().stream()
                .flatMap(year -> year.days().stream())
                .map(day -> event(day, day.date().toString().replace("-", "")))
                .collect(Collectors.joining());
        return ("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String event(SpecialDay day, String date) {
        List<String> lines = day.isOff()
                ? List.of("DTSTART;VALUE=DATE:" + date, "SUMMARY:" + day.name() + " 放假")
                : List.of("DTSTART:" + date + "T090000", "DTEND:" + date + "T180000", "SUMMARY:" + day.name() + " 补班");
        return Stream.of(List.of("BEGIN:VEVENT"), lines, List.of("END:VEVENT"))
                .flatMap(List::stream)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String say(CalendarYear year) {
        return year.days().stream()
                .map(day -> day.date().toString().substring(5) + " " + day.kind())
                .collect(Collectors.joining(", ", year.year() + ": ", ""));
    }

    private static Clock clock(String zone) {
        return Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of(zone));
    }

    private static byte[] content(String file) {
        try (InputStream content = MakersCalendarsTest.class.getResourceAsStream("/calendars/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
