package org.halfpastfour.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.time.Clock;
import org.halfpastfour.roster.OwnPresence;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** Signs oneself in and out, in each home where one works or helps. */
public class OwnPresencePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final PresenceButtons desk;
    private final Words words;

    @Inject
    public OwnPresencePanel(Presences presences, Words words, Errors errors, Clock clock) {
        this.words = words;
        this.desk = new PresenceButtons(presences, words, errors, clock, this::show);
        addClassName("own-presence");
    }

    /** Looks again where one is. */
    public final void show() {
        removeAll();
        desk.presences().own().forEach(this::add);
    }

    private void add(OwnPresence own) {
        own.leftOpen().forEach(presence -> {
            String since = words.text("roster.left-open", words.moment(presence.arrivedAt()));
            add(card(own.homeName(), since, new Div(desk.close(presence))));
        });
        PresenceView latest = own.latest();
        Div buttons = new Div();
        if (latest != null && latest.undoUntil() != null) {
            buttons.add(desk.undo(latest));
        }
        buttons.add(
                own.isHere() && latest != null
                        ? desk.signOut(latest)
                        : desk.signIn(own.home(), own.adult(), own.homeName()));
        add(card(own.homeName(), where(own), buttons));
    }

    private String where(OwnPresence own) {
        PresenceView latest = own.latest();
        if (latest == null) {
            return words.text("roster.own.not-here");
        }
        return latest.leftAt() == null
                ? words.text("roster.own.here-since", words.time(latest.arrivedAt()))
                : words.text("roster.left", words.time(latest.leftAt()));
    }

    private static Div card(String title, String said, Div buttons) {
        Span name = new Span(title);
        name.addClassName("participant-name");
        Span where = new Span(said);
        where.addClassName("participant-where");
        Div who = new Div(name, where);
        who.addClassName("participant-who");
        buttons.addClassName("participant-buttons");
        Div card = new Div(who, buttons);
        card.addClassNames("panel", "participant");
        return card;
    }
}
