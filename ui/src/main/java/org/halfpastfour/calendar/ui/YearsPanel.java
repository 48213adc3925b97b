package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.calendar.CalendarDesk;
import org.halfpastfour.calendar.CalendarYear;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.SpecialDay;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** The years with their holidays and make-up workdays, and the way to put a year's file in. */
public class YearsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final Words words;
    private final Div list = new Div();

    @Inject
    public YearsPanel(Calendars calendars, CalendarDesk desk, ChangeEffects effects, Errors errors, Words words) {
        this.calendars = calendars;
        this.words = words;
        addClassNames("panel", "city-form");
        list.addClassName("stack");
        add(new H2(getTranslation("calendar.years.title")), list, new YearImport(desk, effects, errors, this::show));
    }

    void show() {
        list.removeAll();
        calendars.years().reversed().forEach(year -> list.add(details(year)));
    }

    private Details details(CalendarYear year) {
        Span number = new Span(Integer.toString(year.year()));
        number.addClassName("city-row-name");
        Div summary = new Div(
                number,
                year.announced()
                        ? new Badge(getTranslation("calendar.years.announced"), Badge.Tone.GOOD)
                        : new Badge(getTranslation("calendar.years.not-announced"), Badge.Tone.WARNING));
        summary.addClassName("row");
        Details details = new Details(summary);
        details.setOpened(year.year() == words.today().getYear());
        details.addClassName("year-details");
        if (year.announced()) {
            byName(year).forEach((name, days) -> details.add(holiday(name, days)));
            details.add(source(year));
        } else {
            details.add(new Paragraph(getTranslation("calendar.years.not-announced-text")));
        }
        return details;
    }

    private Div holiday(String name, List<SpecialDay> days) {
        Span title = new Span(name);
        title.addClassName("city-row-name");
        Div line = new Div(title);
        line.addClassName("holiday-line");
        List<LocalDate> off = dates(days, SpecialDay.Kind.OFF);
        List<LocalDate> work = dates(days, SpecialDay.Kind.WORK);
        if (!off.isEmpty()) {
            line.add(new Span(getTranslation("calendar.years.off", DateSpans.say(off, words))));
        }
        if (!work.isEmpty()) {
            Span makeUp = new Span(getTranslation("calendar.years.work", DateSpans.say(work, words)));
            makeUp.addClassName("quiet");
            line.add(makeUp);
        }
        return line;
    }

    private Paragraph source(CalendarYear year) {
        Paragraph source = new Paragraph(getTranslation("calendar.years.source", year.source()));
        source.addClassNames("quiet", "small");
        return source;
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
