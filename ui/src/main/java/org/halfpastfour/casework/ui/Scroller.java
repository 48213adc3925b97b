package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.halfpastfour.shell.ui.Scrolls;

/** Holds what may be wider than the page; it scrolls by keyboard too, and says what it is. */
class Scroller extends Div {

    private static final long serialVersionUID = 1L;

    Scroller(String label, Component... content) {
        super(content);
        addClassName("scroll-x");
        Scrolls.byKeyboard(this, label);
    }
}
