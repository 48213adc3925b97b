package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.halfpastfour.shell.ui.Forms;

/** Asks once more before something that others notice, and tells a refusal in place. */
final class ConfirmDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ConfirmDialog(StaffDesk desk, String title, String text, String yes, Runnable work) {
        super(desk.words, title);
        Forms form = new Forms(desk.errors);
        body().add(new Paragraph(text), form.problem());
        footer(form.submit(yes, key -> {
            work.run();
            close();
        }));
    }
}
