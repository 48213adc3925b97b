package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;

/** Calls a session off: why, and how many bookings end with it. */
final class CancelSessionDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    CancelSessionDialog(PlanningActions desk, SessionView session, Runnable changed) {
        super(desk.words, desk.words.text("programme.cancel-session.of", session.title()));
        Forms form = new Forms(desk.errors);
        Paragraph notice = new Paragraph(desk.words.text(
                "programme.cancel-session.ends",
                desk.words.when(session.start(), session.end()),
                session.taken(),
                session.waiting()));
        notice.addClassName("form-notice");
        TextField reason = form.field("reason", new TextField(desk.words.text("programme.cancel-session.reason")));
        reason.setHelperText(desk.words.text("programme.cancel-session.reason.helper"));
        reason.setRequiredIndicatorVisible(true);
        body().add(notice, reason, form.problem());
        Button send = form.submit(desk.words.text("programme.cancel-session.submit"), key -> {
            desk.sessions.cancel(session.id(), reason.getValue());
            close();
            Notices.done(desk.words.text("programme.cancel-session.done"));
            changed.run();
        });
        Loss.last(send);
        footer(send);
    }
}
