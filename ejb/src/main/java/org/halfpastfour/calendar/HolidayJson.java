package org.halfpastfour.calendar;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.calendar.UnreadLine.Why;
import org.halfpastfour.shared.Deadline;
import org.halfpastfour.shared.Text;

/**
 * The form {@code {"year":2026,"papers":["…"],"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}}, or a list of
 * several such years. Without a year the days tell theirs.
 */
final class HolidayJson {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TEXT = 120;

    /** A day has three, and more are no fault. */
    private static final int MOST_VALUES_OF_A_DAY = 40;

    private static final int MOST_VALUES = MOST_VALUES_OF_A_DAY * Announcement.MOST;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .maxStringLength(100_000)
                    .maxTokenCount(MOST_VALUES)
                    .build())
            .build());

    private HolidayJson() {}

    static Announcement read(String text, Deadline deadline) {
        JsonNode file = parse(text);
        List<JsonNode> years = file.isArray() ? file.valueStream().toList() : List.of(file);
        Announcement announcement = new Announcement();
        int place = 0;
        for (JsonNode year : years) {
            if (!year.path("days").isArray()) {
                throw CalendarFile.refused(CalendarError.NOT_A_CALENDAR_FILE);
            }
            announcement.from(year.path("papers").path(0).asText(""));
            for (JsonNode day : year.path("days")) {
                CalendarFile.mustBeBefore(deadline);
                place++;
                read(day, number(year), place, announcement);
            }
        }
        return announcement;
    }

    private static Optional<Integer> number(JsonNode year) {
        return year.hasNonNull("year") ? Optional.of(year.path("year").asInt(0)) : Optional.empty();
    }

    private static JsonNode parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return tree(parser);
        } catch (IOException noJson) {
            throw CalendarFile.refused(CalendarError.NOT_A_CALENDAR_FILE);
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        try {
            return JSON.readTree(parser);
        } catch (StreamConstraintsException tooMuch) {
            if (parser.currentTokenCount() >= MOST_VALUES) {
                throw Announcement.tooMany(Announcement.MOST);
            }
            throw tooMuch;
        }
    }

    private static void read(JsonNode day, Optional<Integer> year, int place, Announcement announcement) {
        String text = Text.cut(Text.line(day.toString()), LONGEST_TEXT);
        String name = Text.line(day.path("name").asText(""));
        Optional<LocalDate> date = date(day);
        if (date.isEmpty()) {
            announcement.notUnderstood(place, text, Why.NO_DAY);
        } else if (name.isEmpty() || !day.path("isOffDay").isBoolean()) {
            announcement.notUnderstood(place, text, Why.NO_KIND);
        } else {
            SpecialDay.Kind kind = day.path("isOffDay").asBoolean() ? SpecialDay.Kind.OFF : SpecialDay.Kind.WORK;
            announcement.add(new SpecialDay(date.orElseThrow(), kind, Text.cut(name, LONGEST_NAME)), year, place, text);
        }
    }

    private static Optional<LocalDate> date(JsonNode day) {
        try {
            return Optional.of(LocalDate.parse(day.path("date").asText("")));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
