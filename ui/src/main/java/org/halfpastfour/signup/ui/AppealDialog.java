package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.MissedLine;

/** A family says why the places that it left empty should not count. */
class AppealDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea said;

    AppealDialog(MissedLine missed, Errors errors, Words words, SerializableConsumer<String> send) {
        Forms form = new Forms(errors);
        setHeaderTitle(words.text("signup.turn.appeal"));
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        said = form.field("words", new TextArea(words.text("signup.turn.words")));
        said.setWidthFull();
        Div content = new Div(
                new Paragraph(words.text(
                        "signup.turn.about",
                        words.when(missed.session().start(), missed.session().end()),
                        missed.session().title())),
                Draft.ofPrivate("appeal", missed.session().id()),
                said,
                form.problem());
        content.addClassName("stack");
        add(content);
        Button back = new Button(words.text("signup.turn.back"), click -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, form.submit(words.text("signup.turn.send"), key -> {
            send.accept(said.getValue());
            close();
        }));
    }
}
