package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** What takes something from somebody looks the same on every page: red letters lead there, and what does it is red all over. */
public final class Loss {

    private Loss() {}

    /** A button that leads to the question. */
    public static <B extends Button> B way(B button) {
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /** A button that does it or not, by what was chosen. */
    public static void when(boolean takes, Button button) {
        if (takes) {
            button.addThemeVariants(ButtonVariant.ERROR);
        } else {
            button.removeThemeVariants(ButtonVariant.ERROR);
        }
    }

    /** The button that does it. It stands last, so that a dialog opens with the focus on another. */
    public static <B extends Button> B last(B button) {
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        return button;
    }
}
