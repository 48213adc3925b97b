package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;

/** A cell that says its column where the window is too narrow for columns and every row is a card. */
class LabelledCell extends NativeTableCell {

    private static final long serialVersionUID = 1L;

    LabelledCell(String label, Component content) {
        Span name = new Span(label);
        name.addClassName("cell-label");
        name.getElement().setAttribute("aria-hidden", "true");
        add(name, content);
    }

    LabelledCell(String label, String content) {
        this(label, new Span(content));
    }
}
