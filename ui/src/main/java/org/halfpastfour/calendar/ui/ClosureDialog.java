package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;
import org.halfpastfour.signup.PreviewStep;
import org.halfpastfour.signup.ui.Settled;
import org.jspecify.annotations.Nullable;

/**
 * Closes a home, or every home, for some days. What is planned then is called off in one step, after it was shown home by
 * home, or decided one by one.
 */
class ClosureDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CalendarSteps steps;
    private final Errors errors;
    private final SerializableRunnable changed;
    private final WhichHomes where;
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));
    private final TextField reason = new TextField(getTranslation("calendar.closures.reason"));
    private final RadioButtonGroup<Boolean> callOff = new RadioButtonGroup<>();
    private final StepPanel panel;
    private final Button oneByOne;
    private @Nullable String seen;

    ClosureDialog(CalendarSteps steps, Homes homes, Errors errors, Words words, SerializableRunnable changed) {
        this.steps = steps;
        this.errors = errors;
        this.changed = changed;
        Forms form = new Forms(errors);
        where = new WhichHomes(homes, form);
        panel = new StepPanel(steps, form, words, this::closure, this::done)
                .reading(reason::getValue)
                .saying(getTranslation("calendar.closures.submit"), "calendar.call-off.submit");
        setHeaderTitle(getTranslation("calendar.closures.add"));
        label();
        Div content = new Div(
                where,
                form.field("firstDay", first),
                form.field("lastDay", last),
                form.field("reason", reason),
                form.field("callOff", callOff),
                panel);
        content.addClassName("city-form");
        add(content);
        oneByOne = form.submit(getTranslation("calendar.closures.submit"), key -> decideEach());
        getFooter()
                .add(
                        new Button(getTranslation("calendar.cancel"), click -> close()),
                        panel.lookButton(),
                        oneByOne,
                        panel.submitButton());
        callOff.addValueChangeListener(change -> forget());
        first.addValueChangeListener(change -> forget());
        last.addValueChangeListener(change -> forget());
        reason.addValueChangeListener(change -> forget());
        forget();
    }

    private void label() {
        reason.setHelperText(getTranslation("calendar.closures.reason-help"));
        callOff.setLabel(getTranslation("calendar.call-off"));
        callOff.setItems(true, false);
        callOff.setItemLabelGenerator(
                all -> getTranslation(all ? "calendar.call-off.all" : "calendar.call-off.one-by-one"));
        callOff.setValue(true);
    }

    /** What calls something off is not offered before it was seen; what is decided one by one is shown with the choices. */
    private void forget() {
        boolean all = callOff.getValue();
        seen = null;
        panel.forget();
        panel.offer(all);
        oneByOne.setVisible(!all);
    }

    private void decideEach() {
        AddClosure closure = closure();
        Settled.attempt(errors, settled -> decide(closure, settled), () -> {
            Notices.done(getTranslation("calendar.saved"));
            done();
        });
    }

    /** Of two taps the second hands in what the first looked at, and so closes nothing more; what is another by now is said, and looked at anew. */
    private void decide(AddClosure closure, Settlement settled) {
        String looked = seen == null ? steps.preview(new PreviewStep(closure)).seen() : seen;
        seen = looked;
        try {
            steps.close(closure, settled, looked);
        } catch (RuntimeException refused) {
            if (Errors.fact(refused).filter(ChangedMeanwhile.class::isInstance).isPresent()) {
                seen = null;
            }
            throw refused;
        }
    }

    private void done() {
        close();
        changed.run();
    }

    private AddClosure closure() {
        return new AddClosure(where.home(), first.getValue(), last.getValue(), reason.getValue());
    }
}
