package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;
import org.halfpastfour.signup.PreviewStep;
import org.halfpastfour.signup.StepPreview;
import org.halfpastfour.signup.TakeStep;
import org.jspecify.annotations.Nullable;

/** A change of the calendar is looked at, and made with one button as it was looked at; where it is another by then, it is shown anew. */
class StepPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CalendarSteps steps;
    private final Words words;
    private final SerializableSupplier<ChangeCalendar> change;
    private final SerializableRunnable done;
    private final TextField told = new TextField(getTranslation("calendar.call-off.words"));
    private final Div shown = new Div();
    private final Button look = new Button(getTranslation("calendar.preview.show"));
    private final Button submit;
    private String plainly = getTranslation("calendar.save");
    private String callingOff = "calendar.step.submit";
    private @Nullable SerializableSupplier<String> otherwise;
    private @Nullable String seen;

    /** @param done when it was decided */
    StepPanel(
            CalendarSteps steps,
            Forms form,
            Words words,
            SerializableSupplier<ChangeCalendar> change,
            SerializableRunnable done) {
        this.steps = steps;
        this.words = words;
        this.change = change;
        this.done = done;
        addClassName("city-form");
        shown.getElement().setAttribute("aria-live", "polite");
        told.setHelperText(getTranslation("calendar.step.words-help"));
        told.setMaxLength(200);
        told.setValue(getTranslation("calendar.step.words-default"));
        add(shown, form.field("words", told), form.problem());
        look.addClickListener(click -> form.attempt(key -> look()));
        submit = form.submit(plainly, key -> decide());
        forget();
    }

    /** Where who decides says why: families read that if nothing else is said. */
    StepPanel reading(SerializableSupplier<String> reason) {
        otherwise = reason;
        told.setHelperText(getTranslation("calendar.call-off.words-help"));
        told.clear();
        return this;
    }

    /** What the button says where nothing is called off, and the key of what it says otherwise. */
    StepPanel saying(String plain, String losing) {
        plainly = plain;
        callingOff = losing;
        return this;
    }

    Button lookButton() {
        return look;
    }

    Button submitButton() {
        return submit;
    }

    /** What was looked at is not what would be done any more. */
    final void forget() {
        seen = null;
        shown.removeAll();
        told.setVisible(otherwise != null);
        submit.setVisible(false);
    }

    /** Whether it is decided in one step at all. */
    void offer(boolean oneStep) {
        look.setVisible(oneStep);
        told.setVisible(oneStep);
    }

    void look() {
        forget();
        show(steps.preview(new PreviewStep(change.get())));
    }

    private void show(StepPreview preview) {
        shown.add(new ChangePreview(preview, words));
        boolean loses = preview.callsOff() > 0;
        told.setVisible(otherwise != null || loses);
        submit.setText(loses ? getTranslation(callingOff, preview.callsOff()) : plainly);
        Loss.when(loses, submit);
        submit.setVisible(true);
        seen = preview.seen();
    }

    private void decide() {
        if (seen == null) {
            look();
            return;
        }
        try {
            var unused = steps.take(new TakeStep(change.get(), said(), seen));
        } catch (RuntimeException refused) {
            if (Errors.fact(refused).filter(ChangedMeanwhile.class::isInstance).isEmpty()) {
                throw refused;
            }
            lookAgain();
            return;
        }
        Notices.done(getTranslation("calendar.step.begun"));
        done.run();
    }

    private void lookAgain() {
        look();
        Paragraph note = new Paragraph(getTranslation("calendar.step.changed"));
        note.addClassName("form-problem");
        shown.addComponentAsFirst(note);
    }

    private String said() {
        return told.isEmpty() && otherwise != null ? otherwise.get() : told.getValue();
    }
}
