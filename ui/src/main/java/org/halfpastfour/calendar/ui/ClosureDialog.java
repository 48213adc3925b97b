package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.CalendarChanges;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.signup.CloseDays;
import org.halfpastfour.signup.ClosedDays;
import org.halfpastfour.signup.TouchedHome;
import org.halfpastfour.signup.ui.Settled;
import org.jspecify.annotations.Nullable;

/**
 * Closes a home, or every home, for some days. What is planned then is called off in one step, after it was shown home by
 * home, or decided one by one.
 */
class ClosureDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CalendarChanges desk;
    private final transient ClosedDays closedDays;
    private final transient ChangeEffects effects;
    private final Errors errors;
    private final SerializableRunnable changed;
    private final WhichHomes where;
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));
    private final TextField reason = new TextField(getTranslation("calendar.closures.reason"));
    private final RadioButtonGroup<Boolean> callOff = new RadioButtonGroup<>();
    private final TextField words = new TextField(getTranslation("calendar.call-off.words"));
    private final Div preview = new Div();
    private final Button submit;
    private transient @Nullable CloseDays seen;

    ClosureDialog(
            CalendarChanges desk,
            ClosedDays closedDays,
            Homes homes,
            ChangeEffects effects,
            Errors errors,
            SerializableRunnable changed) {
        this.desk = desk;
        this.closedDays = closedDays;
        this.effects = effects;
        this.errors = errors;
        this.changed = changed;
        Forms form = new Forms(errors);
        where = new WhichHomes(homes, form);
        setHeaderTitle(getTranslation("calendar.closures.add"));
        label();
        Div content = new Div(
                where,
                form.field("firstDay", first),
                form.field("lastDay", last),
                form.field("reason", reason),
                form.field("callOff", callOff),
                form.field("words", words),
                form.problem(),
                preview);
        content.addClassName("city-form");
        add(content);
        submit = form.submit(getTranslation("calendar.closures.submit"), key -> save());
        Button look = new Button(getTranslation("calendar.preview.show"), click -> form.attempt(key -> look()));
        getFooter().add(new Button(getTranslation("calendar.cancel"), click -> close()), look, submit);
        callOff.addValueChangeListener(change -> forget());
        forget();
    }

    private void label() {
        reason.setHelperText(getTranslation("calendar.closures.reason-help"));
        callOff.setLabel(getTranslation("calendar.call-off"));
        callOff.setItems(true, false);
        callOff.setItemLabelGenerator(
                all -> getTranslation(all ? "calendar.call-off.all" : "calendar.call-off.one-by-one"));
        callOff.setValue(true);
        words.setHelperText(getTranslation("calendar.call-off.words-help"));
        words.setMaxLength(200);
    }

    /** What was seen is not what would be done any more; what calls something off is not offered before it was seen. */
    private void forget() {
        boolean all = callOff.getValue();
        seen = null;
        preview.removeAll();
        words.setVisible(all);
        submit.setText(getTranslation("calendar.closures.submit"));
        Loss.when(false, submit);
        submit.setVisible(!all);
    }

    private void look() {
        if (callOff.getValue()) {
            foretell(closing());
        } else {
            preview.removeAll();
            AddClosure command = closure(Settlement.NONE);
            preview.add(effects.onHome(desk.previewClosure(command), command.home()));
        }
    }

    private void foretell(CloseDays command) {
        forget();
        List<TouchedHome> touched = closedDays.preview(command);
        preview.add(new TouchedHomes(touched));
        if (!touched.isEmpty()) {
            submit.setText(getTranslation("calendar.call-off.submit", TouchedHomes.sessions(touched)));
        }
        Loss.when(!touched.isEmpty(), submit);
        submit.setVisible(true);
        seen = command;
    }

    private void save() {
        if (!callOff.getValue()) {
            Settled.attempt(errors, settled -> desk.addClosure(closure(settled)), () -> done("calendar.saved"));
            return;
        }
        CloseDays command = closing();
        if (command.equals(seen)) {
            var unused = closedDays.close(command);
            done("calendar.call-off.begun");
        } else {
            foretell(command);
        }
    }

    private CloseDays closing() {
        String said = words.getValue().isBlank() ? reason.getValue() : words.getValue();
        return new CloseDays(where.home(), first.getValue(), last.getValue(), reason.getValue(), said);
    }

    private void done(String said) {
        close();
        Notices.done(getTranslation(said));
        changed.run();
    }

    private AddClosure closure(Settlement settled) {
        return new AddClosure(where.home(), first.getValue(), last.getValue(), reason.getValue(), settled);
    }
}
