package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks once more before something that others notice, says what follows from it, and tells a refusal in place. */
public class Question extends Dialog {

    private static final long serialVersionUID = 1L;

    public Question(Errors errors, String title, String text, String yes, SerializableRunnable work) {
        Forms form = new Forms(errors);
        setHeaderTitle(title);
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        Div content = new Div(new Paragraph(text), form.problem());
        content.addClassName("question");
        add(content);
        Button cancel = new Button(getTranslation("shell.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button send = form.submit(yes, key -> {
            work.run();
            close();
        });
        send.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(cancel, send);
    }
}
