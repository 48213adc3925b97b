package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.casework.ErrandWaiting;

/** What helpers wrote and nobody has looked at; nothing where there is nothing. */
class WrittenPanel extends Div {

    private static final long serialVersionUID = 1L;

    WrittenPanel(List<ErrandWaiting> waiting, ContactWords words) {
        addClassNames("panel", "stack");
        setVisible(!waiting.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        waiting.forEach(errand -> list.add(line(errand, words)));
        add(new H2(words.text("errands.written", waiting.size())), list);
    }

    private static ListItem line(ErrandWaiting errand, ContactWords words) {
        Anchor name = new Anchor("cases/" + errand.client() + "/contacts", errand.name());
        name.addClassName("case-name");
        Span helper = new Span(errand.helper());
        helper.getElement().setAttribute("translate", "no");
        Div line = new Div(
                name,
                new Span(words.words().of(errand.kind())),
                new Span(words.words().words().moment(errand.meetsAt())),
                helper);
        line.addClassName("row");
        return new ListItem(line);
    }
}
