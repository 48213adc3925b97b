package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A form over the page. A tap beside it does nothing, and Escape asks before it throws away what was written; only its
 * own buttons leave it at once.
 */
public class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private boolean written;

    public FormDialog() {
        setCloseOnOutsideClick(false);
        getElement().addEventListener("input", input -> written = true).throttle(1_000);
        getElement().addEventListener("change", change -> written = true);
        addDialogCloseActionListener(leave -> leave());
    }

    private void leave() {
        if (written) {
            ask();
        } else {
            close();
        }
    }

    private void ask() {
        Dialog question = new Dialog();
        question.setHeaderTitle(getTranslation("shell.discard.title"));
        question.add(new Paragraph(getTranslation("shell.discard.text")));
        Button discard = new Button(getTranslation("shell.discard"), click -> {
            question.close();
            close();
        });
        discard.addThemeVariants(ButtonVariant.ERROR);
        Button keep = new Button(getTranslation("shell.keep-writing"), click -> question.close());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        question.getFooter().add(discard, keep);
        question.open();
        keep.focus();
    }
}
