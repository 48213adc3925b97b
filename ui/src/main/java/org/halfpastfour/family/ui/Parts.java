package org.halfpastfour.family.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Loss;

/** The small shapes that the pages about families are made of. */
final class Parts {

    private Parts() {}

    static Section panel(String title, Component... content) {
        Section panel = new Section(new H2(title));
        panel.addClassNames("panel", "family-panel");
        panel.add(content);
        return panel;
    }

    /** A part of a panel with its own heading and what can be done beside it. */
    static Div part(String title, Component... actions) {
        Div head = new Div(new H3(title));
        head.addClassName("family-part-head");
        head.add(actions);
        Div part = new Div(head);
        part.addClassName("family-part");
        return part;
    }

    static UnorderedList list(Collection<? extends Component> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("family-rows");
        rows.forEach(row -> list.add(new ListItem(row)));
        return list;
    }

    /** A name, quiet details under it, and at the end what can be done. */
    static Div row(Component name, String details, Component... end) {
        Div words = new Div(name);
        words.addClassName("family-row-words");
        if (!details.isEmpty()) {
            words.add(quiet(details));
        }
        Div row = new Div(words);
        row.addClassName("family-row");
        if (end.length > 0) {
            Div actions = new Div(end);
            actions.addClassName("family-row-end");
            row.add(actions);
        }
        return row;
    }

    static Div named(String name, Component... badges) {
        Span text = new Span(name);
        text.addClassName("family-name");
        Div named = new Div(text);
        named.addClassName("family-named");
        named.add(badges);
        return named;
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    /** A button that does not shout; read out with whom or what it is about. */
    static Button act(String text, String about, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(text, listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("family-act");
        if (!about.isEmpty()) {
            button.setAriaLabel(text + ": " + about);
        }
        return button;
    }

    /** The same for what takes something from somebody. */
    static Button end(String text, String about, ComponentEventListener<ClickEvent<Button>> listener) {
        return Loss.way(act(text, about, listener));
    }

    static Button add(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(text, new Glyph("plus"), listener);
        button.addClassName("family-add");
        return button;
    }
}
