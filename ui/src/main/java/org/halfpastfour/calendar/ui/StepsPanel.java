package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.CalendarStepSummary;
import org.halfpastfour.calendar.UndoStep;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** How the calendar changed lately, how far the homes are with it, and the latest change taken back. */
public class StepsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    private final transient CalendarSteps steps;
    private final Errors errors;
    private final Words words;
    private final Div list = new Div();
    private SerializableRunnable changed = this::show;

    @Inject
    public StepsPanel(CalendarSteps steps, Errors errors, Words words) {
        this.steps = steps;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "city-form");
        add(new H2(getTranslation("calendar.step.title")), list);
    }

    /** What else shows the calendar follows it. */
    void whenChanged(SerializableRunnable all) {
        changed = all;
    }

    void show() {
        Listed.clear(list);
        List<CalendarStepSummary> all = steps.lately();
        all.stream().limit(SHOWN).forEach(step -> Listed.add(list, row(step)));
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("calendar.step.none")));
        }
    }

    private Div row(CalendarStepSummary step) {
        String said = getTranslation("calendar.step.kind." + step.kind().code(), words.calendarName(step.about()));
        Span what = new Span(said);
        what.addClassName("city-row-name");
        Span when = new Span(words.moment(step.decidedAt()) + days(step));
        when.addClassName("quiet");
        Div text = new Div(what, when);
        text.addClassName("room-text");
        Div row = new Div(text);
        row.addClassName("room-row");
        if (!step.done()) {
            text.add(goingOn());
        }
        if (step.canBeUndone()) {
            Button undo = new Button(getTranslation("calendar.step.undo"), click -> new StepDialog(
                            steps,
                            errors,
                            words,
                            new UndoStep(step.id()),
                            "calendar.step.undo-ask",
                            said,
                            "calendar.step.undo",
                            changed)
                    .ask());
            undo.setAriaLabel(getTranslation("calendar.step.undo") + ": " + said);
            row.add(Loss.way(undo));
        }
        return row;
    }

    private String days(CalendarStepSummary step) {
        LocalDate first = step.first();
        LocalDate last = step.last();
        return first == null || last == null ? "" : " · " + words.period(first, last, words::date);
    }

    /** It goes on without the page. */
    private Div goingOn() {
        Span how = new Span(getTranslation("calendar.step.going"));
        Button again = new Button(getTranslation("calendar.call-off.look-again"), click -> show());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        Div going = new Div(how, again);
        going.getElement().setAttribute("role", "status");
        return going;
    }
}
