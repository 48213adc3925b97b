package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.signup.CancelBooking;
import org.halfpastfour.signup.SheetLine;
import org.halfpastfour.signup.SignUp;

/** Takes somebody off the sheet of a session: because the home does, and why, or because the family asked for it. */
final class TakeOffDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    private final Forms form;
    private final RadioButtonGroup<Boolean> familyAsked = new RadioButtonGroup<>();
    private final TextField reason;

    TakeOffDialog(PlanningActions desk, SignUp signUp, SessionView session, SheetLine line, Runnable changed) {
        super(desk.words, desk.words.text("programme.remove.of", desk.words.called(line.name(), line.born())));
        form = new Forms(desk.errors);
        familyAsked.setLabel(desk.words.text("programme.remove.who"));
        familyAsked.setItems(List.of(false, true));
        familyAsked.setItemLabelGenerator(
                asked -> desk.words.text(asked ? "programme.remove.family" : "programme.remove.home"));
        familyAsked.setHelperText(desk.words.text("programme.remove.home.helper"));
        reason = form.field("reason", new TextField(desk.words.text("programme.remove.reason")));
        reason.setHelperText(desk.words.text("programme.cancel-session.reason.helper"));
        reason.setRequiredIndicatorVisible(true);
        familyAsked.addValueChangeListener(change -> {
            reason.setVisible(!change.getValue());
            familyAsked.setHelperText(
                    desk.words.text("programme.remove." + (change.getValue() ? "family" : "home") + ".helper"));
        });
        familyAsked.setValue(false);
        body().add(
                        new Paragraph(desk.words.text(
                                "programme.remove.text", desk.words.called(line.name(), line.born()), session.title())),
                        familyAsked,
                        reason,
                        form.problem());
        footer(send(desk, signUp, line, changed));
    }

    private Button send(PlanningActions desk, SignUp signUp, SheetLine line, Runnable changed) {
        return Loss.last(form.submit(desk.words.text("programme.remove"), key -> {
            var unused = signUp.cancel(
                    familyAsked.getValue()
                            ? CancelBooking.askedFor(line.booking())
                            : CancelBooking.takenOff(line.booking(), reason.getValue()));
            close();
            changed.run();
        }));
    }
}
