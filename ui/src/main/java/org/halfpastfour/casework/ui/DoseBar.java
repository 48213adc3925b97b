package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What was attended against what was due: a bar, a mark where it should be, and the words that say it. */
class DoseBar extends Div {

    private static final long serialVersionUID = 1L;

    DoseBar(String text, int attended, int due) {
        addClassName("dose");
        Div track = new Div();
        track.addClassName("dose-track");
        track.getElement().setAttribute("aria-hidden", "true");
        int whole = Math.max(1, Math.max(attended, due));
        track.add(part("dose-fill", "width", attended, whole));
        if (due > 0 && attended < due) {
            track.add(part("dose-due", "inset-inline-start", due, whole));
        }
        Span words = new Span(text);
        words.addClassName("dose-text");
        add(words, track);
    }

    private static Div part(String className, String property, int number, int whole) {
        Div part = new Div();
        part.addClassName(className);
        part.getStyle().set(property, "calc(" + 100 * number / whole + "%)");
        return part;
    }
}
