package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Asks once more before something that others notice, says what follows from it, and tells a refusal in place. The focus
 * is on the answer that leaves everything as it is.
 */
public class Question extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Button keep;
    private final Button send;

    public Question(Errors errors, String title, String text, String yes, SerializableRunnable work) {
        Forms form = new Forms(errors);
        setHeaderTitle(title);
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        Div content = new Div(new Paragraph(text), form.problem());
        content.addClassName("question");
        add(content);
        keep = new Button(getTranslation("shell.cancel"), click -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        send = form.submit(yes, key -> {
            work.run();
            close();
        });
        Loss.last(send);
        getFooter().add(keep, send);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                keep.focus();
            }
        });
    }

    /** The words of the answer that leaves everything as it is, where cancel would be taken for the other. */
    public Question keeping(String text) {
        keep.setText(text);
        return this;
    }

    /** Takes nothing from anybody. */
    public Question withoutLoss() {
        Loss.when(false, send);
        return this;
    }
}
