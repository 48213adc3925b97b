package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.calendar.CalendarYear;
import org.halfpastfour.calendar.SpecialDay;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;

/** The days of a year by their holidays: which are off, and which are worked instead. */
class YearDays extends Div {

    private static final long serialVersionUID = 1L;

    YearDays(CalendarYear year, Words words) {
        addClassName("stack");
        byName(year).forEach((name, days) -> Listed.add(this, holiday(name, days, words)));
    }

    private Div holiday(String name, List<SpecialDay> days, Words words) {
        Span title = new Span(words.calendarName(name));
        title.addClassName("city-row-name");
        Div line = new Div(title);
        line.addClassName("holiday-line");
        List<LocalDate> off = dates(days, SpecialDay.Kind.OFF);
        List<LocalDate> work = dates(days, SpecialDay.Kind.WORK);
        if (!off.isEmpty()) {
            line.add(new Span(words.text("calendar.years.off", DateSpans.say(off, words))));
        }
        if (!work.isEmpty()) {
            Span makeUp = new Span(words.text("calendar.years.work", DateSpans.say(work, words)));
            makeUp.addClassName("quiet");
            line.add(makeUp);
        }
        return line;
    }

    private static Map<String, List<SpecialDay>> byName(CalendarYear year) {
        Map<String, List<SpecialDay>> byName = new LinkedHashMap<>();
        year.days().forEach(day -> byName.computeIfAbsent(day.name(), name -> new ArrayList<>())
                .add(day));
        return byName;
    }

    private static List<LocalDate> dates(List<SpecialDay> days, SpecialDay.Kind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(SpecialDay::date)
                .toList();
    }
}
