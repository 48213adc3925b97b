package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.feed.FeedSamples.CHANGED;
import static org.halfpastfour.feed.FeedSamples.END;
import static org.halfpastfour.feed.FeedSamples.START;
import static org.halfpastfour.feed.FeedSamples.entry;
import static org.halfpastfour.feed.FeedSamples.text;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.ReadCalendar;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A calendar that phones read without an error, whatever stands in it. */
class FeedTextTest {

    @Test
    void anEventSaysWhatItsEntrySays() {
        FeedEntry entry = entry("四点半课堂 · 小雨", "大坪青少年之家 · 大教室", "候补中，还没有名额。");
        assertThat(ReadCalendar.events(text(entry)))
                .containsExactly(new Event(
                        entry.id().toString(),
                        START,
                        END,
                        "四点半课堂 · 小雨",
                        "大坪青少年之家 · 大教室",
                        "候补中，还没有名额。",
                        "CONFIRMED",
                        3,
                        CHANGED));
    }

    @Test
    void itSaysTheTimeOfTheHouseAndWhatThatIs() {
        assertThat(text(entry("x", "y", "")))
                .contains(
                        "DTSTART;TZID=Asia/Shanghai:20261124T163000\r\n",
                        "DTEND;TZID=Asia/Shanghai:20261124T180000\r\n",
                        "BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n",
                        "DTSTAMP:20261120T030405Z\r\n",
                        "LAST-MODIFIED:20261120T030405Z\r\n");
    }

    @Test
    void itSaysHowOftenToLookAgainAndWhatItIsCalled() {
        assertThat(text(entry("x", "y", "")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "VERSION:2.0\r\n",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
                        "X-PUBLISHED-TTL:PT1H\r\n",
                        "X-WR-CALNAME:四点半\r\n",
                        "NAME:四点半\r\n")
                .doesNotContain("METHOD:");
    }

    @Test
    void aCalendarWithoutEntriesIsOneToo() {
        assertThat(ReadCalendar.events(text())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsAsFirmAsItsEntryAndOnlyWhatIsFirmTakesTime(EntryState state) {
        String text = text(entry(new TimeRange(START, END), state, "课程", "这里", ""));
        assertThat(ReadCalendar.events(text)).extracting(Event::status).containsExactly(state.name());
        assertThat(text.contains("TRANSP:OPAQUE\r\n")).isEqualTo(state == EntryState.CONFIRMED);
    }

    /** Shanghai has no summer time since 1991; the day begins at 16:00 in Greenwich. */
    @Test
    void whatGoesOverMidnightInShanghaiIsRight() {
        Instant late = Instant.parse("2026-12-31T15:30:00Z");
        Instant early = Instant.parse("2026-12-31T16:30:00Z");
        String text = text(entry(new TimeRange(late, early), EntryState.CONFIRMED, "课程", "这里", ""));
        assertThat(text).contains("Asia/Shanghai:20261231T233000\r\n", "Asia/Shanghai:20270101T003000\r\n");
        assertThat(ReadCalendar.events(text)).extracting(Event::start).containsExactly(late);
        assertThat(ReadCalendar.events(text)).extracting(Event::end).containsExactly(early);
    }

    @Test
    void commasSemicolonsBackslashesAndLineEndsAreWordsAndNoSyntax() {
        String odd = "a,b;c\\d:e\"f\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org";
        List<Event> events = ReadCalendar.events(text(entry(odd, odd, odd)));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().title()).isEqualTo("a,b;c\\d:e\"f END:VEVENT  ATTENDEE:mailto:x@example.org");
    }

    @Property(tries = 200)
    void whateverAHomeOrAChildIsCalledIsReadBackAsItIsSeen(@ForAll("names") String name) {
        List<Event> events = ReadCalendar.events(text(entry("课程 · " + name, name + "之家", "")));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().title()).isEqualTo(PlainWords.of("课程 · " + name));
        assertThat(events.getFirst().place()).isEqualTo(PlainWords.of(name + "之家"));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> parts = Arbitraries.of(
                "王小雨",
                "👧🏽",
                "👨‍👩‍👧",
                "שלום",
                "مرحبا",
                "\u202Eevil\u202C",
                "\u2066x\u2069",
                "a,b",
                ";",
                "\\",
                "\\n",
                "\n",
                "\r\n",
                "\t",
                "\"",
                "'",
                ":",
                "课".repeat(100),
                "x".repeat(300),
                "\u0000",
                "\u0007",
                "\uD83D",
                "é",
                "e\u0301",
                "\u00A0",
                "END:VEVENT",
                "BEGIN:VALARM",
                "%0D%0A",
                "=0D=0A",
                "^n");
        return parts.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }
}
