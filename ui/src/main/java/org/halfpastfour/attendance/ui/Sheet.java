package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** A dialog of a few big choices, one of which closes it. */
abstract class Sheet extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();

    Sheet(Words words, String title) {
        addClassName("sheet");
        setHeaderTitle(title);
        Button close = new Button(new Glyph("close"), click -> FormDialog.leave(this));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(words.text("shell.close"));
        getHeader().add(close);
        body.addClassName("sheet-body");
        add(body);
    }

    final Div body() {
        return body;
    }

    final Button choice(String glyph, String title, String detail, Runnable work) {
        return choice(new Glyph(glyph), title, detail, work);
    }

    final Button choice(Component picture, String title, String detail, Runnable work) {
        Button choice = new Button(label(picture, title, detail));
        choice.addClickListener(click -> {
            work.run();
            choice.setEnabled(true);
        });
        choice.addClassName("choice");
        choice.setDisableOnClick(true);
        return choice;
    }

    /** Shown for information: it cannot be chosen, and says why. */
    final Div refused(String glyph, String title, String detail) {
        return refused(new Glyph(glyph), title, detail);
    }

    final Div refused(Component picture, String title, String detail) {
        Div refused = label(picture, title, detail);
        refused.addClassName("choice-refused");
        return refused;
    }

    static Div label(String glyph, String title, String detail) {
        return label(new Glyph(glyph), title, detail);
    }

    private static Div label(Component picture, String title, String detail) {
        Span name = new Span(title);
        name.addClassName("choice-title");
        Span more = new Span(detail);
        more.addClassName("choice-detail");
        Div text = new Div(name, more);
        text.addClassName("choice-text");
        Div label = new Div(picture, text);
        label.addClassName("choice-label");
        return label;
    }
}
