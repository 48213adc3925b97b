package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.halfpastfour.casework.DueClient;
import org.halfpastfour.casework.DueContact;
import org.halfpastfour.casework.DueStreet;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Listed;

/** A street with whom to see in it, from door to door. */
class StreetPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final ContactWords words;

    StreetPanel(DueStreet street, ContactWords words) {
        this.words = words;
        addClassNames("panel", "stack", "due-street");
        Span count = new Span(words.text("due.families", street.clients().size()));
        count.addClassName("quiet");
        Div head = new Div(new H2(street.name().isEmpty() ? words.text("due.street.none") : street.name()), count);
        head.addClassName("panel-head");
        Div lines = new Div();
        lines.addClassName("due-lines");
        street.clients().forEach(client -> Listed.add(lines, line(client)));
        add(head, lines);
    }

    private Component line(DueClient client) {
        Anchor name = new Anchor("cases/" + client.client() + "/contacts", client.name());
        name.addClassName("case-name");
        Div who = new Div(name);
        who.addClassName("due-who");
        if (client.place() != null && !client.place().door().isEmpty()) {
            who.add(new Span(client.place().door()));
        }
        if (client.phone() != null) {
            Anchor call =
                    new Anchor("tel:" + client.phone(), words.words().words().phone(client.phone()));
            call.addClassName("due-phone");
            who.add(call);
        }
        Div ways = new Div();
        ways.addClassName("due-ways");
        client.contacts().forEach(contact -> ways.add(way(client, contact)));
        Div line = new Div(who, ways);
        line.addClassName("due-line");
        return line;
    }

    /** Opens the form of just this contact. */
    private Component way(DueClient client, DueContact contact) {
        Span kind = new Span(words.words().of(contact.kind()));
        kind.addClassName("due-kind");
        Span state = new Span(words.state(contact));
        state.addClassNames(
                "due-state", "due-" + ContactWords.tone(contact.state()).name().toLowerCase(Locale.ROOT));
        Anchor way = new Anchor("cases/" + client.client() + "/contact?kind=" + contact.kind(), new Glyph("edit"));
        Div text = new Div(kind, state);
        text.addClassName("due-text");
        if (contact.tried() != null) {
            Span tried = new Span(words.text("due.tried", words.words().shortDate(contact.tried())));
            tried.addClassName("due-state");
            text.add(tried);
        }
        way.add(text);
        way.addClassName("due-way");
        return way;
    }
}
