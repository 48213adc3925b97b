package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.halfpastfour.attendance.ClosingView;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.ReopenDay;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Asks why a closed day is opened again. */
final class ReopenDayDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ReopenDayDialog(DayClosings closings, Words words, Errors errors, ClosingView day, Runnable after) {
        setHeaderTitle(words.text("attendance.closing.reopen"));
        Forms form = new Forms(errors);
        TextField reason = form.field("reason", new TextField(words.text("attendance.closing.reason")));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(words.text("attendance.closing.reopen.what")), reason, form.problem());
        getFooter()
                .add(
                        new Button(words.text("attendance.cancel"), click -> close()),
                        form.submit(words.text("attendance.closing.reopen"), key -> {
                            closings.reopen(new ReopenDay(day.home(), day.day(), reason.getValue()));
                            close();
                            Notices.done(words.text("attendance.closing.reopen.done"));
                            after.run();
                        }));
    }
}
