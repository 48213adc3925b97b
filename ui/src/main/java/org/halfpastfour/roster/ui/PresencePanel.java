package org.halfpastfour.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.roster.AdultLine;
import org.halfpastfour.roster.PresenceBoard;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who of a home's adults is there: one tap signs oneself or a colleague in or out. Changes only when its facts do. */
public final class PresencePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final PresenceButtons desk;
    private final Words words;
    private final Details details = new Details();
    private final UnorderedList leftOpen = new UnorderedList();
    private @Nullable PresenceBoard shown;

    public PresencePanel(
            Presences presences, Sessions sessions, Words words, Errors errors, Clock clock, Runnable refresh) {
        this.sessions = sessions;
        this.words = words;
        this.desk = new PresenceButtons(presences, words, errors, clock, refresh);
        addClassNames("panel", "presence-panel");
        leftOpen.addClassName("participants");
        add(leftOpen, details);
    }

    /** Looks again who is there. */
    public void show(HomeId home) {
        PresenceBoard board = desk.presences().board(home);
        if (board.equals(shown)) {
            return;
        }
        boolean other = shown == null || !shown.home().equals(home);
        shown = board;
        details.setSummary(summary(board));
        details.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("participants");
        board.adults().forEach(line -> list.add(line(home, line)));
        details.add(list);
        if (other) {
            details.setOpened(!board.known());
        }
        leftOpen.removeAll();
        board.leftOpen().forEach(presence -> leftOpen.add(open(presence)));
        leftOpen.setVisible(!board.leftOpen().isEmpty());
    }

    private Span summary(PresenceBoard board) {
        return new Span(board.known() ? words.text("roster.here", board.here()) : words.text("roster.not-known"));
    }

    private ListItem line(HomeId home, AdultLine line) {
        Div buttons = new Div();
        buttons.addClassName("participant-buttons");
        PresenceView latest = line.latest();
        if (latest != null && latest.undoUntil() != null) {
            buttons.add(desk.undo(latest));
        }
        if (latest != null && latest.isOpen()) {
            buttons.add(desk.signOut(latest));
        } else {
            buttons.add(desk.signIn(home, line.adult(), line.name()));
        }
        Button more = desk.button("roster.more", line.name(), () -> new MoreOfAdult(desk, sessions, home, line).open());
        more.setText("⋯");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("participant-more");
        buttons.add(more);
        return item(line.name(), badges(line), where(line), buttons, line.isHere() ? "HERE" : "EXPECTED");
    }

    private Div badges(AdultLine line) {
        Div badges = new Div();
        badges.addClassName("participant-line");
        if (line.inCharge()) {
            badges.add(new Badge(words.text("roster.in-charge")));
        }
        if (line.off()) {
            badges.add(new Badge(words.text("roster.off"), Badge.Tone.BAD));
        }
        return badges;
    }

    private String where(AdultLine line) {
        PresenceView latest = line.latest();
        if (latest == null) {
            return words.text("roster.not-here");
        }
        return latest.leftAt() == null
                ? words.text("roster.here-since", words.time(latest.arrivedAt()))
                : words.text("roster.left", words.time(latest.leftAt()));
    }

    private ListItem open(PresenceView presence) {
        Div buttons = new Div(desk.close(presence));
        buttons.addClassName("participant-buttons");
        String where = words.text("roster.left-open", words.moment(presence.arrivedAt()));
        return item(presence.name(), new Div(), where, buttons, "EXPECTED");
    }

    private static ListItem item(String called, Div badges, String said, Div buttons, String state) {
        Span name = new Span(called);
        name.addClassName("participant-name");
        Div line = new Div(name, badges);
        line.addClassName("participant-line");
        Span where = new Span(said);
        where.addClassName("participant-where");
        Div who = new Div(line, where);
        who.addClassName("participant-who");
        ListItem item = new ListItem(who, buttons);
        item.addClassName("participant");
        item.getElement().setAttribute("data-state", state);
        return item;
    }
}
