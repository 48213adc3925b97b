package org.halfpastfour.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.halfpastfour.shared.Text;

/**
 * Whole-day events of one day or several, marked 休 (off) or 班 (worked) in their titles as published calendars do. Other
 * events, such as solar terms, are passed over.
 */
final class HolidayICalendar {

    private static final Pattern WORKED = Pattern.compile("班");
    private static final Pattern OFF = Pattern.compile("休|放假|假期");
    private static final Pattern MARKS = Pattern.compile("第\\s*\\d+\\s*天.*|补班|上班|班|放假|假期|调休|休息|休|[（(【\\[]\\s*[）)】\\]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Punct}（）【】、，：·]+|[\\s\\p{Punct}（）【】、，：·]+$");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_EVENT_DAYS = 31;

    private HolidayICalendar() {}

    static Announcement read(String text) {
        List<SpecialDay> days = new ArrayList<>();
        int place = 0;
        for (VEvent event : parse(text).<VEvent>getComponents("VEVENT")) {
            place++;
            int at = place;
            if (!isCancelled(event)) {
                kindOf(title(event)).ifPresent(kind -> days.addAll(days(event, kind, at)));
            }
        }
        return new Announcement(Optional.empty(), "", days);
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException | RuntimeException noCalendar) {
            throw CalendarFile.refused(CalendarError.NOT_A_CALENDAR_FILE);
        }
    }

    private static Optional<SpecialDay.Kind> kindOf(String title) {
        if (WORKED.matcher(title).find()) {
            return Optional.of(SpecialDay.Kind.WORK);
        }
        return OFF.matcher(title).find() ? Optional.of(SpecialDay.Kind.OFF) : Optional.empty();
    }

    private static List<SpecialDay> days(VEvent event, SpecialDay.Kind kind, int place) {
        LocalDate first = date(event, "DTSTART").orElseThrow(() -> CalendarFile.unreadableDay(place));
        if (isRepeated(event)) {
            throw CalendarFile.unreadableDay(place);
        }
        LocalDate end = end(event, first).orElseThrow(() -> CalendarFile.unreadableDay(place));
        long length = ChronoUnit.DAYS.between(first, end);
        if (length < 1 || length > LONGEST_EVENT_DAYS) {
            throw CalendarFile.unreadableDay(place);
        }
        String name = name(title(event));
        Stream<LocalDate> dates = first.datesUntil(end);
        return dates.map(date -> new SpecialDay(date, kind, name)).toList();
    }

    /** Without an end and a length it is one day; empty when one of them is given and means no whole days. */
    private static Optional<LocalDate> end(VEvent event, LocalDate first) {
        if (event.getProperty("DTEND").isPresent()) {
            return date(event, "DTEND");
        }
        String length = value(event, "DURATION");
        try {
            return Optional.of(length.isEmpty() ? first.plusDays(1) : first.plus(Period.parse(length)));
        } catch (DateTimeException noWholeDays) {
            return Optional.empty();
        }
    }

    private static boolean isCancelled(VEvent event) {
        return value(event, "STATUS").equalsIgnoreCase("CANCELLED");
    }

    private static boolean isRepeated(VEvent event) {
        return Stream.of("RRULE", "RDATE")
                .anyMatch(property -> event.getProperty(property).isPresent());
    }

    private static Optional<LocalDate> date(VEvent event, String property) {
        return event.getProperty(property)
                .filter(DateProperty.class::isInstance)
                .map(found -> (Temporal) ((DateProperty<?>) found).getDate())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private static String title(VEvent event) {
        return Text.line(value(event, "SUMMARY"));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static String name(String title) {
        String bare = EDGES.matcher(MARKS.matcher(title).replaceAll("")).replaceAll("");
        String name = bare.isEmpty() ? title : bare;
        return Text.cut(name, LONGEST_NAME);
    }
}
