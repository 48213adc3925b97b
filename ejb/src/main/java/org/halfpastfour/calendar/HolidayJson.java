package org.halfpastfour.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.shared.Text;

/** The form {@code {"year":2026,"papers":["…"],"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}}. */
final class HolidayJson {

    private static final int LONGEST_NAME = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private HolidayJson() {}

    static Announcement read(String text) {
        JsonNode file = parse(text);
        if (!file.path("days").isArray()) {
            throw CalendarFile.refused(CalendarError.NOT_A_CALENDAR_FILE);
        }
        return new Announcement(
                Optional.of(file.path("year").asInt(0)),
                file.path("papers").path(0).asText(""),
                days(file.path("days")));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw CalendarFile.refused(CalendarError.NOT_A_CALENDAR_FILE);
        }
    }

    private static List<SpecialDay> days(JsonNode array) {
        List<SpecialDay> days = new ArrayList<>();
        for (JsonNode day : array) {
            days.add(day(day, days.size() + 1));
        }
        return days;
    }

    private static SpecialDay day(JsonNode day, int place) {
        String name = Text.line(day.path("name").asText(""));
        if (name.isEmpty()
                || Text.length(name) > LONGEST_NAME
                || !day.path("isOffDay").isBoolean()) {
            throw CalendarFile.unreadableDay(place);
        }
        try {
            LocalDate date = LocalDate.parse(day.path("date").asText(""));
            return new SpecialDay(
                    date, day.path("isOffDay").asBoolean() ? SpecialDay.Kind.OFF : SpecialDay.Kind.WORK, name);
        } catch (DateTimeParseException noDate) {
            throw CalendarFile.unreadableDay(place);
        }
    }
}
