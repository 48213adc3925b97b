package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.halfpastfour.calendar.EditTerm;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** Changes a term: its effect is looked at first, and made with a second button. */
class TermDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient TermSummary term;
    private final TextField name = new TextField();
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));

    TermDialog(CalendarSteps steps, Errors errors, Words words, TermSummary term, SerializableRunnable changed) {
        this.term = term;
        Forms form = new Forms(errors);
        setHeaderTitle(words.calendarName(term.schoolYear()) + " · " + words.calendarName(term.name()));
        name.setLabel(getTranslation("calendar.terms.name"));
        name.setValue(term.name());
        first.setValue(term.firstDay());
        last.setValue(term.lastDay());
        StepPanel panel = new StepPanel(steps, form, words, this::command, () -> {
            close();
            changed.run();
        });
        Div content =
                new Div(form.field("name", name), form.field("firstDay", first), form.field("lastDay", last), panel);
        content.addClassName("city-form");
        add(content);
        name.addValueChangeListener(change -> panel.forget());
        first.addValueChangeListener(change -> panel.forget());
        last.addValueChangeListener(change -> panel.forget());
        getFooter()
                .add(
                        new Button(getTranslation("calendar.cancel"), click -> close()),
                        panel.lookButton(),
                        panel.submitButton());
    }

    private EditTerm command() {
        return new EditTerm(term.id(), name.getValue(), first.getValue(), last.getValue());
    }
}
