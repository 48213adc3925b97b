package org.halfpastfour.calendar;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarLine.Kind;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** All that was read of the calendar, in the order of days, and the calendar of each home that it makes. */
final class CalendarLines {

    private final List<CalendarLine> lines;
    private final PublicHolidays holidays;
    private final List<DateRange> terms;

    CalendarLines(List<CalendarLine> lines) {
        this.lines = lines;
        this.holidays = new PublicHolidays(Stream.concat(
                        ShippedYears.all().stream(),
                        of(line -> line.kind() == Kind.YEAR).map(this::year))
                .toList());
        this.terms =
                of(line -> line.kind() == Kind.TERM).map(CalendarLine::days).toList();
    }

    PublicHolidays holidays() {
        return holidays;
    }

    CareCalendar of(@Nullable UUID home) {
        return new CareCalendar(
                holidays,
                terms,
                of(line -> line.closes(home))
                        .map(line -> new Closure(line.days(), line.text()))
                        .toList());
    }

    private CalendarYear year(CalendarLine announced) {
        return CalendarYear.announced(
                announced.first().getYear(),
                announced.text(),
                of(line -> line.isDayOf(announced)).map(CalendarLine::day).toList());
    }

    private Stream<CalendarLine> of(Predicate<CalendarLine> which) {
        return lines.stream().filter(which);
    }
}
