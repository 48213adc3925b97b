package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Span;

/** A drawing of the set in {@code styles/icons.css}; it takes the colour of the text and is silent to screen readers. */
public class Glyph extends Span {

    private static final long serialVersionUID = 1L;

    public Glyph(String name) {
        addClassNames("glyph", "glyph-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
