package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shell.ui.Words;

/** Who of a family goes first where there are not places for all; in the order in which they were entered until it says another. */
class TurnList extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final List<UUID> order = new ArrayList<>();
    private final OrderedList lines = new OrderedList();

    TurnList(Words words) {
        this.words = words;
        Paragraph how = new Paragraph(words.text("signup.turns"));
        how.addClassName("quiet");
        add(how, lines);
        addClassNames("turn-list", "stack");
    }

    /** Who stood there keeps the place; who is new comes last. */
    void show(Map<UUID, String> people) {
        names.clear();
        names.putAll(people);
        order.retainAll(names.keySet());
        names.keySet().stream()
                .filter(person -> !order.contains(person))
                .sorted(Comparator.naturalOrder())
                .forEach(order::add);
        refresh();
    }

    List<UUID> order() {
        return List.copyOf(order);
    }

    private void refresh() {
        lines.removeAll();
        order.forEach(person -> lines.add(line(person)));
    }

    private ListItem line(UUID person) {
        String name = names.getOrDefault(person, "");
        ListItem line = new ListItem(new Span(name));
        if (order.indexOf(person) > 0) {
            Button forward = new Button(words.text("signup.turns.forward"), click -> forward(person));
            forward.setAriaLabel(words.text("signup.turns.forward-of", name));
            forward.addThemeName("small");
            line.add(forward);
        }
        return line;
    }

    /** The focus goes along, so that a second key moves nobody else. */
    private void forward(UUID person) {
        int at = order.indexOf(person);
        Collections.swap(order, at, at - 1);
        refresh();
        lines.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
