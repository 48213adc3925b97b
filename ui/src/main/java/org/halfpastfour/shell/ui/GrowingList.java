package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The city office's list of many things: it shows the first, and more as one asks for them. */
public class GrowingList<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final SerializableFunction<PageRequest, Page<T>> read;
    private final SerializableFunction<T, Component> row;
    private final SerializableSupplier<EmptyState> nothing;
    private final Div list = new Div();
    private final Div after = new Div();

    public GrowingList(
            SerializableFunction<PageRequest, Page<T>> read,
            SerializableFunction<T, Component> row,
            SerializableSupplier<EmptyState> nothing) {
        this.read = read;
        this.row = row;
        this.nothing = nothing;
        list.addClassName("city-list");
        after.addClassName("city-more");
        addClassName("stack");
        add(list, after);
    }

    /** From the beginning, for another filter. */
    public void reload() {
        Listed.clear(list);
        show(null);
        if (list.getComponentCount() == 0) {
            list.add(nothing.get());
        }
    }

    /** A line that leads to a page: a name, what else to know, and badges. */
    public static Anchor row(String address, String name, String text, Component... badges) {
        Span what = new Span(name);
        what.addClassName("city-row-name");
        Span quiet = new Span(text);
        quiet.addClassNames("city-row-text", "quiet");
        Div end = new Div(badges);
        end.addClassName("city-row-badges");
        Anchor row = new Anchor(address);
        row.add(what, quiet, end);
        row.addClassName("city-row");
        return row;
    }

    private void show(@Nullable String from) {
        Page<T> page = read.apply(new PageRequest(SHOWN, from));
        page.items().forEach(item -> Listed.add(list, row.apply(item)));
        after.removeAll();
        String next = page.next();
        if (next != null) {
            after.add(new Button(getTranslation("shell.more"), click -> show(next)));
        }
    }
}
