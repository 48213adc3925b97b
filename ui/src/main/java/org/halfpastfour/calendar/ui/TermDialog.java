package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.halfpastfour.calendar.CalendarChanges;
import org.halfpastfour.calendar.EditTerm;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.Settled;

/** Changes a term: its effect is shown first, and saved with a second button. */
class TermDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CalendarChanges desk;
    private final transient ChangeEffects effects;
    private final transient TermSummary term;
    private final Errors errors;
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));
    private final Div preview = new Div();

    TermDialog(
            CalendarChanges desk,
            ChangeEffects effects,
            Errors errors,
            Words words,
            TermSummary term,
            SerializableRunnable changed) {
        this.desk = desk;
        this.effects = effects;
        this.term = term;
        this.errors = errors;
        this.changed = changed;
        Forms form = new Forms(errors);
        setHeaderTitle(words.calendarName(term.schoolYear()) + " · " + words.calendarName(term.name()));
        name.setLabel(getTranslation("calendar.terms.name"));
        name.setValue(term.name());
        first.setValue(term.firstDay());
        last.setValue(term.lastDay());
        Div content = new Div(
                form.field("name", name),
                form.field("firstDay", first),
                form.field("lastDay", last),
                form.problem(),
                preview);
        content.addClassName("city-form");
        add(content);
        Button look = new Button(getTranslation("calendar.preview.show"), click -> form.attempt(key -> preview()));
        getFooter()
                .add(
                        new Button(getTranslation("calendar.cancel"), click -> close()),
                        look,
                        form.submit(getTranslation("calendar.save"), key -> save()));
    }

    private void preview() {
        preview.removeAll();
        preview.add(effects.onClasses(desk.previewEdit(command(Settlement.NONE))));
    }

    private void save() {
        Settled.attempt(errors, settled -> desk.editTerm(command(settled)), () -> {
            close();
            Notices.done(getTranslation("calendar.saved"));
            changed.run();
        });
    }

    private EditTerm command(Settlement settled) {
        return new EditTerm(term.id(), name.getValue(), first.getValue(), last.getValue(), settled);
    }
}
