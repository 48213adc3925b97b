package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.halfpastfour.attendance.DoorMoments;
import org.halfpastfour.attendance.MomentOutcome;
import org.halfpastfour.attendance.MomentView;
import org.halfpastfour.attendance.SettleMoment;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Asks what came of what was to be settled at the door. */
final class SettleMomentDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    SettleMomentDialog(DoorMoments moments, Words words, Errors errors, MomentView moment, Runnable after) {
        setHeaderTitle(words.text("attendance.door.settle"));
        Forms form = new Forms(errors);
        Select<MomentOutcome> outcome = form.field("outcome", new Select<>());
        outcome.setLabel(words.text("attendance.door.outcome"));
        outcome.setItems(MomentOutcome.values());
        outcome.setItemLabelGenerator(one -> words.text("attendance.door.outcome." + one));
        outcome.setValue(MomentOutcome.COLLECTED);
        outcome.setWidthFull();
        TextArea what = form.field("after", new TextArea(words.text("attendance.door.after")));
        what.setMaxLength(400);
        what.setWidthFull();
        what.setRequiredIndicatorVisible(true);
        add(Draft.ofPrivate("door", moment.id()), outcome, what, form.problem());
        getFooter()
                .add(
                        new Button(words.text("attendance.cancel"), click -> close()),
                        form.submit(words.text("attendance.door.save"), key -> {
                            moments.settle(new SettleMoment(moment.id(), outcome.getValue(), what.getValue()));
                            close();
                            Notices.done(words.text("attendance.door.settled"));
                            after.run();
                        }));
    }
}
