package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/** A few parts of a page side by side, of which one shows. */
public class Segments extends Div {

    private static final long serialVersionUID = 1L;

    private final List<NativeButton> buttons = new ArrayList<>();

    /** The label is for screen readers. */
    public Segments(String label) {
        addClassName("segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds a part; the first one is pressed from the start. */
    public Segments add(String text, Runnable show) {
        NativeButton button = new NativeButton(text);
        button.addClickListener(click -> {
            press(button);
            show.run();
        });
        buttons.add(button);
        add(button);
        press(buttons.get(0));
        return this;
    }

    /** Presses a part without showing it, for a page that was entered with that part chosen. */
    public void choose(int part) {
        press(buttons.get(part));
    }

    private void press(NativeButton pressed) {
        buttons.forEach(
                button -> button.getElement().setAttribute("aria-pressed", String.valueOf(button.equals(pressed))));
    }
}
