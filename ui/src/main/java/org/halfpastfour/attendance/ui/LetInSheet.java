package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** At the door: somebody was told absent, the place went to another family, and now comes after all. Staff let in or not. */
final class LetInSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    private final BoardActions desk;
    private final Words words;
    private final SessionView session;
    private final BoardRow row;
    private final TextField reason = new TextField();

    LetInSheet(BoardActions desk, SessionView session, BoardRow row) {
        super(desk.words(), desk.words().text("attendance.let-in.of", row.name()));
        this.desk = desk;
        this.words = desk.words();
        this.session = session;
        this.row = row;
        FormDialog.protect(this);
        reason.setLabel(words.text("attendance.let-in.reason"));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        Forms form = new Forms(desk.errors());
        form.field("reason", reason);
        Div fields = new Div(reason, form.problem());
        fields.addClassName("sheet-form");
        body().add(
                        new Paragraph(words.text("attendance.let-in.why", session.taken(), session.places())),
                        new Paragraph(words.text("attendance.let-in.or-not")),
                        fields);
        Button not = new Button(words.text("attendance.let-in.not"), click -> close());
        getFooter().add(not, form.submit(words.text("attendance.let-in.do"), key -> letIn()));
    }

    private void letIn() {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(words.text("attendance.let-in.reason.missing"));
            return;
        }
        var unused =
                desk.attendances().arrive(new MarkArrival(session.id(), BoardActions.id(row), null, reason.getValue()));
        close();
        Notices.done(words.text("attendance.let-in.done", row.name()));
        desk.refresh(row);
    }
}
