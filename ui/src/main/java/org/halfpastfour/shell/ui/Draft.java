package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;

/**
 * Stands first in a long form. What is typed in the form's named fields survives a page that is loaded anew and a session
 * or a server that ended; then it is offered here. It is kept in the browser's tab alone (scripts/drafts.js).
 */
public final class Draft extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration WORKING_DAY = Duration.ofHours(10);
    private static final Duration SHORT = Duration.ofMinutes(30);

    private Draft(String name, Duration kept) {
        addClassName("draft");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-draft", name)
                .setAttribute("data-minutes", String.valueOf(kept.toMinutes()));
    }

    /** Of a form about this, or of the only one of its kind. */
    public static Draft of(String form, Object... about) {
        return new Draft(name(form, about), WORKING_DAY);
    }

    /** The same for what is written about a family's case or a child's health: it is kept no longer than a session is. */
    public static Draft ofPrivate(String form, Object... about) {
        return new Draft(name(form, about), SHORT);
    }

    /** Marks the button that adds a row, so that a draft with more rows finds them. */
    public static <C extends Component> C adds(String rows, C button) {
        button.getElement().setAttribute("data-adds", rows + "[");
        return button;
    }

    /** By the ids of what it is about; no name of a person. */
    private static String name(String form, Object... about) {
        StringBuilder name = new StringBuilder(form);
        for (Object each : about) {
            name.append('/').append(each);
        }
        return name.toString();
    }
}
