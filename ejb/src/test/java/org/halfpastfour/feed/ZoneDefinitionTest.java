package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.feed.FeedSamples.entry;
import static org.halfpastfour.feed.FeedSamples.text;

import java.time.Instant;
import java.time.ZoneId;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.ReadCalendar;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDefinitionTest {

    @Test
    void shanghaiIsEightHoursAheadSinceItHadItsLastSummerTime() {
        assertThat(text(entry("x", "y", "")))
                .contains(
                        "BEGIN:STANDARD\r\nDTSTART:19910915T020000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0800\r\nTZNAME:CST\r\nEND:STANDARD\r\n")
                .doesNotContain("DAYLIGHT", "TZURL");
    }

    /** A zone that somebody else sets: with summer time, on the other side of the world, a quarter of an hour beside, without any change ever. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kathmandu", "Etc/UTC"})
    void whateverTheZoneOfTheHouseIsTimesAreReadAsTheyAre(String zone) {
        Instant winter = Instant.parse("2026-12-24T08:30:00Z");
        Instant summer = Instant.parse("2027-06-24T08:30:00Z");
        String text = text(ZoneId.of(zone), at(winter), at(summer));
        assertThat(ReadCalendar.events(text)).extracting(Event::start).containsExactly(winter, summer);
    }

    private static FeedEntry at(Instant start) {
        return entry(new TimeRange(start, start.plusSeconds(5400)), EntryState.CONFIRMED, "x", "y", "");
    }
}
