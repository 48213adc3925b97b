package org.halfpastfour.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfpastfour.calendar.EventTimes.Span;
import org.halfpastfour.calendar.ICalendarLines.Component;
import org.halfpastfour.calendar.UnreadLine.Why;
import org.halfpastfour.shared.Deadline;
import org.halfpastfour.shared.Text;

/**
 * Events that cover working hours, of one day or several, with words that say off or worked. Whatever else stands in the
 * file is answered as a line that is not taken over.
 */
final class HolidayICalendar {

    /** Who is off or works in between is so for the day: makers write 9–18, 8:30–17:30, midnight to midnight. */
    private static final LocalTime MIDDLE_FROM = LocalTime.of(10, 0);

    private static final LocalTime MIDDLE_TO = LocalTime.of(16, 0);
    private static final int LONGEST_DAYS = 31;
    private static final int LONGEST_TEXT = 120;
    private static final Set<String> WITHOUT_DAYS = Set.of("VTIMEZONE", "VALARM");

    /**
     * What all days of an event have in common.
     *
     * @param text what is written there
     */
    private record Said(int line, String text, SpecialDay.Kind kind, String name) {

        Said(Component event, SpecialDay.Kind kind) {
            this(event.line(), HolidayICalendar.text(event), kind, DayWording.name(DayWording.title(event)));
        }
    }

    private final Announcement announcement = new Announcement();
    private final Deadline deadline;
    private final EventTimes times;

    private final Repeats repeats;

    private HolidayICalendar(EventTimes times, LocalDate today, Deadline deadline) {
        this.deadline = deadline;
        this.times = times;
        this.repeats = new Repeats(times, today);
    }

    static Announcement read(String text, Clock clock, Deadline deadline) {
        Map<Integer, String> noLines = new HashMap<>();
        List<Component> calendars = new ICalendarLines(noLines, deadline)
                .read(text)
                .orElseThrow(() -> CalendarFile.refused(CalendarError.NOT_A_CALENDAR_FILE));
        List<Component> parts = calendars.stream()
                .flatMap(calendar -> calendar.parts().stream())
                .toList();
        Map<String, Component> zones = new HashMap<>();
        parts.stream()
                .filter(part -> part.name().equals("VTIMEZONE"))
                .forEach(each -> zones.put(each.text("TZID"), each));
        List<Component> events = parts.stream()
                .filter(part -> !WITHOUT_DAYS.contains(part.name()))
                .toList();
        if (events.size() > Announcement.MOST) {
            throw Announcement.tooMany(Announcement.MOST);
        }
        HolidayICalendar reader =
                new HolidayICalendar(new EventTimes(clock.getZone(), zones), LocalDate.now(clock), deadline);
        noLines.forEach((line, said) -> reader.announcement.notUnderstood(line, cut(said), Why.NO_EVENT));
        events.forEach(reader::read);
        return reader.announcement;
    }

    private void read(Component event) {
        CalendarFile.mustBeBefore(deadline);
        try {
            days(event);
        } catch (NotUnderstood reason) {
            announcement.notUnderstood(event.line(), text(event), reason.why());
        }
    }

    private void days(Component event) {
        SpecialDay.Kind kind = kind(event);
        if (event.property(ICalendarLines.TOO_LONG).isPresent()) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
        Span first = times.span(event);
        if (Duration.between(first.from(), first.to()).toDays() > LONGEST_DAYS) {
            throw new NotUnderstood(Why.TOO_LONG);
        }
        Said said = new Said(event, kind);
        for (LocalDate begins : repeats.days(event, first.from().toLocalDate())) {
            CalendarFile.mustBeBefore(deadline);
            days(said, first.movedTo(begins));
        }
    }

    private static SpecialDay.Kind kind(Component event) {
        if (!event.name().equals("VEVENT")) {
            throw new NotUnderstood(Why.NO_EVENT);
        }
        if (event.text("STATUS").strip().equalsIgnoreCase("CANCELLED")) {
            throw new NotUnderstood(Why.CANCELLED);
        }
        Set<SpecialDay.Kind> kinds = DayWording.kinds(event);
        if (kinds.size() != 1) {
            throw new NotUnderstood(kinds.isEmpty() ? Why.NO_KIND : Why.UNCLEAR_KIND);
        }
        return kinds.iterator().next();
    }

    /** A day that is covered only in part is said to be so; a last day that ends in the night is none. */
    private void days(Said said, Span span) {
        LocalDate last = span.to().toLocalDate();
        span.from().toLocalDate().datesUntil(last.plusDays(1)).forEach(day -> {
            if (covers(span, day)) {
                announcement.add(
                        new SpecialDay(day, said.kind(), said.name()), Optional.empty(), said.line(), said.text());
            } else if (touches(span, day) || span.from().equals(span.to())) {
                announcement.notUnderstood(said.line(), cut(day + " " + said.text()), Why.PART_OF_DAY);
            }
        });
    }

    private static boolean covers(Span span, LocalDate day) {
        return !span.from().isAfter(day.atTime(MIDDLE_FROM)) && !span.to().isBefore(day.atTime(MIDDLE_TO));
    }

    private static boolean touches(Span span, LocalDate day) {
        boolean sameDay = span.from().toLocalDate().equals(span.to().toLocalDate());
        boolean working =
                span.from().isBefore(day.atTime(MIDDLE_TO)) && span.to().isAfter(day.atTime(MIDDLE_FROM));
        return sameDay || working;
    }

    private static String text(Component event) {
        String day = event.text("DTSTART").strip();
        return cut((day + " " + DayWording.title(event)).strip());
    }

    private static String cut(String text) {
        return Text.cut(Text.line(text), LONGEST_TEXT);
    }
}
