package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One state in one or two words. The words say it; the colour only repeats it. */
public class Badge extends Span {

    /** How much attention it asks for. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        WARNING,
        BAD
    }

    private static final long serialVersionUID = 1L;

    public Badge(String text) {
        this(text, Tone.NEUTRAL);
    }

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
