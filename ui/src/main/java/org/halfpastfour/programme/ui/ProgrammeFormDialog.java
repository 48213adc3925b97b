package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Words;

/** A form over the page: its fields, and below them to send or to leave it. */
abstract class ProgrammeFormDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Div body = new Div();

    ProgrammeFormDialog(Words words, String title) {
        this.words = words;
        addClassName("form-dialog");
        setHeaderTitle(title);
        body.addClassName("form-fields");
        add(body);
        footer();
    }

    final Div body() {
        return body;
    }

    final void footer(Component... send) {
        getFooter().removeAll();
        getFooter().add(new Button(words.text("programme.close"), click -> close()));
        getFooter().add(send);
    }
}
