package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What scrolls by itself scrolls by keyboard, too, and says what it is: it may hold nothing that takes the focus. */
public final class Scrolls {

    private Scrolls() {}

    /** A list in a part that scrolls: read out as a group it would be no list any more. */
    public static Div list(Component list, String label) {
        Div scroller = new Div(list);
        scroller.addClassName("list-scroller");
        byKeyboard(scroller, label);
        return scroller;
    }

    /** @param label what is read out when it gets the focus */
    public static void byKeyboard(Component part, String label) {
        part.getElement().setAttribute("tabindex", "0");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", label);
    }
}
