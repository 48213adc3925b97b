package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.signup.MoveUp;
import org.halfpastfour.signup.SheetLine;

/** Has somebody who waits go before everybody else, and says why. */
final class MoveUpDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    MoveUpDialog(PlanningActions desk, SheetLine line, Runnable changed) {
        super(desk.words, desk.words.text("programme.move-up.of", desk.words.called(line.name(), line.born())));
        Forms form = new Forms(desk.errors);
        TextField reason = form.field("reason", new TextField(desk.words.text("programme.move-up.reason")));
        reason.setHelperText(desk.words.text("programme.move-up.reason.helper"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        body().add(
                        new Paragraph(
                                desk.words.text("programme.move-up.text", desk.words.called(line.name(), line.born()))),
                        reason,
                        form.problem());
        footer(form.submit(desk.words.text("programme.move-up"), key -> {
            boolean offered = desk.movingUp.moveUp(new MoveUp(line.booking(), reason.getValue()));
            Notices.done(desk.words.text(
                    offered ? "programme.move-up.offered" : "programme.move-up.done",
                    desk.words.called(line.name(), line.born())));
            close();
            changed.run();
        }));
    }
}
