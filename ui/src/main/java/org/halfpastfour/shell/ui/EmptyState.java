package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: what is missing, and what to do about it. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String glyph, String what, String next, Component... actions) {
        addClassName("empty-state");
        Paragraph title = new Paragraph(what);
        title.addClassName("empty-state-what");
        Paragraph text = new Paragraph(next);
        text.addClassName("empty-state-next");
        add(new Glyph(glyph), title, text);
        add(actions);
    }
}
