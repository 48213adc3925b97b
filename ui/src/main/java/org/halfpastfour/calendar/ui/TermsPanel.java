package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** The school years with their terms, each of which can be changed after seeing what that does. */
public class TermsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final transient CalendarSteps steps;
    private final Errors errors;
    private final Words words;
    private final Div list = new Div();
    private SerializableRunnable changed = this::show;

    @Inject
    public TermsPanel(Calendars calendars, CalendarSteps steps, Errors errors, Words words) {
        this.calendars = calendars;
        this.steps = steps;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "city-form");
        list.addClassName("stack");
        Button add = new Button(
                getTranslation("calendar.terms.add-year"),
                click -> new SchoolYearDialog(steps, errors, words, () -> changed.run()).open());
        add(new H2(getTranslation("calendar.terms.title")), list, add);
    }

    /** What else shows the calendar follows it. */
    void whenChanged(SerializableRunnable all) {
        changed = all;
    }

    void show() {
        list.removeAll();
        calendars.schoolYears().reversed().forEach(year -> {
            list.add(new H3(words.calendarName(year.name())));
            Div terms = new Div();
            terms.addClassName("stack");
            year.terms().forEach(term -> Listed.add(terms, row(term)));
            list.add(terms);
        });
    }

    private Div row(TermSummary term) {
        Span name = new Span(words.calendarName(term.name()));
        name.addClassName("city-row-name");
        Span days = new Span(words.period(term.firstDay(), term.lastDay(), words::fullDate));
        days.addClassName("quiet");
        Div text = new Div(name, days);
        text.addClassName("room-text");
        Button edit = new Button(
                getTranslation("calendar.terms.edit"),
                click -> new TermDialog(steps, errors, words, term, () -> changed.run()).open());
        edit.setAriaLabel(getTranslation("calendar.terms.edit") + ": " + words.calendarName(term.schoolYear()) + " "
                + name.getText());
        Div row = new Div(text, edit);
        row.addClassName("room-row");
        return row;
    }
}
