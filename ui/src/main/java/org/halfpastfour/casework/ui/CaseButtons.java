package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.halfpastfour.shell.ui.Loss;

/** Quiet buttons for what can be done with a part of the page. */
final class CaseButtons {

    private CaseButtons() {}

    static Button small(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    static Button link(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    /** To what ends something. */
    static Button end(String text, Runnable action) {
        return Loss.way(link(text, action));
    }
}
