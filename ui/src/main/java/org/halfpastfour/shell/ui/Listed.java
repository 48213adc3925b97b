package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;

/**
 * Lines below each other are a list to those who listen to a page, as they are to the eye. What stands there when there are
 * no lines is none.
 */
public final class Listed {

    private static final String ROLE = "role";

    private Listed() {}

    public static void add(Div list, Component line) {
        list.getElement().setAttribute(ROLE, "list");
        Component item = line instanceof Anchor ? around(line) : line;
        item.getElement().setAttribute(ROLE, "listitem");
        list.add(item);
    }

    public static void add(Div list, Collection<? extends Component> lines) {
        lines.forEach(line -> add(list, line));
    }

    public static void clear(Div list) {
        list.getElement().removeAttribute(ROLE);
        list.removeAll();
    }

    /** A link stays a link within its line. */
    private static Div around(Component link) {
        Div item = new Div(link);
        item.addClassName("listed");
        return item;
    }
}
