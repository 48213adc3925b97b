package org.halfpastfour.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
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
            kindOf(title(event)).ifPresent(kind -> days.addAll(days(event, kind, at)));
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
        LocalDate end = date(event, "DTEND").orElse(first.plusDays(1));
        long length = ChronoUnit.DAYS.between(first, end);
        if (length < 1 || length > LONGEST_EVENT_DAYS) {
            throw CalendarFile.unreadableDay(place);
        }
        String name = name(title(event));
        Stream<LocalDate> dates = first.datesUntil(end);
        return dates.map(date -> new SpecialDay(date, kind, name)).toList();
    }

    private static Optional<LocalDate> date(VEvent event, String property) {
        return event.getProperty(property)
                .filter(DateProperty.class::isInstance)
                .map(found -> (Temporal) ((DateProperty<?>) found).getDate())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private static String title(VEvent event) {
        return event.getProperty("SUMMARY")
                .map(Property::getValue)
                .map(Text::line)
                .orElse("");
    }

    private static String name(String title) {
        String bare = EDGES.matcher(MARKS.matcher(title).replaceAll("")).replaceAll("");
        String name = bare.isEmpty() ? title : bare;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
