package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** Asks whether something of the calendar is taken back, and shows at once what that does. */
class StepDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final StepPanel panel;
    private final Forms form;

    /** @param what which closure or change it is */
    StepDialog(
            CalendarSteps steps,
            Errors errors,
            Words words,
            ChangeCalendar change,
            String question,
            String what,
            String yes,
            SerializableRunnable changed) {
        form = new Forms(errors);
        setHeaderTitle(getTranslation(question));
        panel = new StepPanel(steps, form, words, () -> change, () -> {
            close();
            changed.run();
        });
        panel.saying(getTranslation(yes), "calendar.step.submit");
        Div content = new Div(new Paragraph(what), panel);
        content.addClassName("city-form");
        add(content);
        getFooter().add(new Button(getTranslation("calendar.cancel"), click -> close()), panel.submitButton());
    }

    void ask() {
        open();
        form.attempt(key -> panel.look());
    }
}
