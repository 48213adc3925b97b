package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** A part of the page in which something is chosen, looked at, and only then written. */
abstract class LookFirst extends Section {

    private static final long serialVersionUID = 1L;

    protected final AheadActions desk;
    protected final Words words;
    protected final Forms form;
    private final Div result = new Div();

    LookFirst(AheadActions desk, Forms form, String title, String how) {
        this.desk = desk;
        this.words = desk.words;
        this.form = form;
        addClassNames("panel", "stack");
        Paragraph text = new Paragraph(words.text(how));
        text.addClassName("quiet");
        add(new H2(words.text(title)), text);
        result.getElement().setAttribute("aria-live", "polite");
        result.addClassName("stack");
    }

    /** Puts the fields above what is shown of them; what was shown before goes as soon as one of them changes. */
    protected final void fields(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("field-row");
        Button look = form.submit(words.text("rollover.look"), key -> look());
        look.removeThemeVariants(ButtonVariant.PRIMARY);
        add(row, form.problem(), look, result);
    }

    protected final void show(Component shown) {
        result.removeAll();
        result.add(shown);
    }

    protected final void show(Component shown, String button, SerializableRunnable write) {
        show(shown);
        result.add(form.submit(button, key -> write.run()));
    }

    protected final void forget() {
        result.removeAll();
    }

    /** Asks what would be written, and shows it. */
    protected abstract void look();
}
