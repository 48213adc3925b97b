package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;

/** What scrolls by itself scrolls by keyboard, too, and says what it is: it may hold nothing that takes the focus. */
public final class Scrolls {

    private Scrolls() {}

    /** @param label what is read out when it gets the focus */
    public static void byKeyboard(Component part, String label) {
        part.getElement().setAttribute("tabindex", "0");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", label);
    }
}
