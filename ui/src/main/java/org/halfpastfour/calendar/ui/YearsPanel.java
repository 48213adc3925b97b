package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarYear;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** The years with their holidays and make-up workdays, and the way to put a year's file in. */
public class YearsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final Words words;
    private final Div list = new Div();
    private SerializableRunnable changed = this::show;

    @Inject
    public YearsPanel(Calendars calendars, CalendarFiles files, CalendarSteps steps, Errors errors, Words words) {
        this.calendars = calendars;
        this.words = words;
        addClassNames("panel", "city-form");
        list.addClassName("stack");
        add(
                new H2(getTranslation("calendar.years.title")),
                list,
                new YearImport(files, steps, errors, words, () -> changed.run()));
    }

    /** What else shows the calendar follows it. */
    void whenChanged(SerializableRunnable all) {
        changed = all;
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
            details.add(new YearDays(year, words));
            details.add(source(year));
        } else {
            details.add(new Paragraph(getTranslation("calendar.years.not-announced-text")));
        }
        return details;
    }

    private Paragraph source(CalendarYear year) {
        Paragraph source = new Paragraph(getTranslation("calendar.years.source", year.source()));
        source.addClassNames("quiet", "small");
        return source;
    }
}
