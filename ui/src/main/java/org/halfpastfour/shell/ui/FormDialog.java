package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;

/**
 * A form over the page. A tap beside it does nothing, and Escape, Back and the cross ask before they throw away what was
 * written; only its own buttons leave it at once.
 */
public class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public FormDialog() {
        protect(this);
    }

    /** The same for a form in a dialog of another kind. */
    public static void protect(Dialog form) {
        new Written(form).watch();
    }

    /** As Escape does: asks before it throws away what was written, and closes any other dialog. */
    public static void leave(Dialog dialog) {
        Written written = ComponentUtil.getData(dialog, Written.class);
        if (written == null) {
            dialog.close();
        } else {
            written.leave();
        }
    }

    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int MILLISECONDS_BETWEEN_NOTES = 1_000;

        private final Dialog form;
        private boolean written;

        Written(Dialog form) {
            this.form = form;
        }

        void watch() {
            ComponentUtil.setData(form, Written.class, this);
            form.setCloseOnOutsideClick(false);
            form.getElement().addEventListener("input", input -> written = true).throttle(MILLISECONDS_BETWEEN_NOTES);
            form.getElement().addEventListener("change", change -> written = true);
            form.addDialogCloseActionListener(leave -> leave());
        }

        private void leave() {
            if (written) {
                ask();
            } else {
                form.close();
            }
        }

        private void ask() {
            Dialog question = new Dialog();
            question.setHeaderTitle(form.getTranslation("shell.discard.title"));
            question.add(new Paragraph(form.getTranslation("shell.discard.text")));
            Button discard = new Button(form.getTranslation("shell.discard"), click -> {
                question.close();
                form.close();
            });
            Loss.way(discard);
            Button keep = new Button(form.getTranslation("shell.keep-writing"), click -> question.close());
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            question.getFooter().add(discard, keep);
            question.open();
            keep.focus();
        }
    }
}
