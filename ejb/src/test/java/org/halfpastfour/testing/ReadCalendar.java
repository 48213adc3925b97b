package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.jspecify.annotations.Nullable;

/** A calendar as others read it: strictly by one library, and its events by another one. */
public final class ReadCalendar {

    private static final int MOST_OCTETS = 75;

    private ReadCalendar() {}

    /** What an event says. */
    public record Event(
            String uid,
            Instant start,
            Instant end,
            String title,
            String place,
            String note,
            String status,
            int sequence,
            Instant changedAt) {}

    /** In order of time; nothing of it may be wrong. */
    public static List<Event> events(String text) {
        return strictly(text).getEvents().stream().map(ReadCalendar::event).toList();
    }

    /** Read without any error by both; the second one takes a zone without an event for nothing. */
    public static ICalendar strictly(String text) {
        assertThat(text).endsWith("\r\n");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(parsed(text).validate(true).getEntries()).isEmpty();
        List<ICalendar> all = Biweekly.parse(text).all();
        assertThat(all).hasSize(1);
        ICalendar calendar = all.getFirst();
        if (!calendar.getEvents().isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        }
        return calendar;
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static Event event(VEvent event) {
        return new Event(
                event.getUid().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                said(event.getSummary()),
                said(event.getLocation()),
                said(event.getDescription()),
                event.getStatus().getValue(),
                event.getSequence().getValue(),
                event.getLastModified().getValue().toInstant());
    }

    private static String said(@Nullable TextProperty text) {
        return text == null ? "" : text.getValue();
    }
}
