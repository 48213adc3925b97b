package org.halfpastfour.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.calendar.ICalendarLines.Component;
import org.halfpastfour.calendar.ICalendarLines.Property;
import org.halfpastfour.calendar.UnreadLine.Why;

/** When an event is, as the clocks of the product's zone show it. */
final class EventTimes {

    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:(\\d{1,6})S)?)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();

    private final ZoneId zone;
    private final Map<String, Component> zones;
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();

    EventTimes(ZoneId zone, Map<String, Component> zones) {
        this.zone = zone;
        this.zones = zones;
    }

    /**
     * From a time to a time, the end not included.
     *
     * @param wholeDays whether the file names days and no times
     */
    record Span(LocalDateTime from, LocalDateTime to, boolean wholeDays) {

        Span movedTo(LocalDate day) {
            Duration length = Duration.between(from, to);
            LocalDateTime begins = day.atTime(from.toLocalTime());
            return new Span(begins, begins.plus(length), wholeDays);
        }
    }

    Span span(Component event) {
        Property start = event.property("DTSTART").orElseThrow(() -> new NotUnderstood(Why.NO_DAY));
        LocalDateTime from = time(start);
        boolean wholeDays = isDay(start);
        LocalDateTime to = event.property("DTEND")
                .map(end -> end(end, wholeDays))
                .or(() -> event.property("DURATION").map(length -> from.plus(length(length, wholeDays))))
                .orElse(wholeDays ? from.plusDays(1) : from);
        if (wholeDays && to.equals(from)) {
            to = from.plusDays(1);
        }
        if (to.isBefore(from)) {
            throw new NotUnderstood(Why.NO_END);
        }
        return new Span(from, to, wholeDays);
    }

    LocalDateTime time(Property property) {
        String value = property.value().strip();
        try {
            if (isDay(property)) {
                return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
            }
            boolean universal = value.endsWith("Z");
            LocalDateTime said = LocalDateTime.parse(universal ? value.substring(0, value.length() - 1) : value, TIME);
            ZoneId from = universal
                    ? ZoneOffset.UTC
                    : property.parameter("TZID").map(this::known).orElse(zone);
            return said.atZone(from).withZoneSameInstant(zone).toLocalDateTime();
        } catch (DateTimeException noTime) {
            throw new NotUnderstood(Why.NO_DAY);
        }
    }

    static boolean isDay(Property property) {
        return property.value().strip().length() == "yyyyMMdd".length();
    }

    private LocalDateTime end(Property end, boolean wholeDays) {
        if (isDay(end) != wholeDays) {
            throw new NotUnderstood(Why.NO_END);
        }
        return time(end);
    }

    private static Duration length(Property property, boolean wholeDays) {
        Matcher found = LENGTH.matcher(property.value().strip());
        if (!found.matches()) {
            throw new NotUnderstood(Why.NO_END);
        }
        Duration length = Duration.ofDays(7 * number(found, 1) + number(found, 2))
                .plusHours(number(found, 3))
                .plusMinutes(number(found, 4))
                .plusSeconds(number(found, 5));
        if (wholeDays && length.toSeconds() % Duration.ofDays(1).toSeconds() != 0) {
            throw new NotUnderstood(Why.NO_END);
        }
        return length;
    }

    private static long number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
    }

    /** Looked for once: a zone's description may be long, and every event may name it. */
    private ZoneId known(String name) {
        return known.computeIfAbsent(name, this::zone).orElseThrow(() -> new NotUnderstood(Why.ZONE_UNKNOWN));
    }

    /** The zone by its name, also behind a maker's prefix; else as the file itself describes it, where it has one offset; else as Windows names it. */
    private Optional<ZoneId> zone(String name) {
        String[] parts = name.split("/", -1);
        List<String> names = parts.length < 2
                ? List.of(name)
                : List.of(name, parts[parts.length - 2] + "/" + parts[parts.length - 1]);
        return names.stream()
                .filter(NAMES::contains)
                .findFirst()
                .map(ZoneId::of)
                .or(() -> described(name))
                .or(() -> Optional.ofNullable(TimeZone.getIDForWindowsID(name, "001"))
                        .map(ZoneId::of));
    }

    private Optional<ZoneId> described(String name) {
        Component found = zones.get(name);
        if (found == null) {
            return Optional.empty();
        }
        List<String> offsets = found.parts().stream()
                .map(part -> part.text("TZOFFSETTO").strip())
                .distinct()
                .toList();
        try {
            return offsets.size() == 1 ? Optional.of(ZoneOffset.of(offsets.getFirst())) : Optional.empty();
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }
}
