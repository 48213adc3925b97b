package org.halfpastfour.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.roster.AdultLine;
import org.halfpastfour.roster.PresenceChangeLine;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What else can be recorded of an adult today: cannot come, comes after all, was recorded wrongly; and what was recorded. */
final class MoreOfAdult extends Dialog {

    private static final long serialVersionUID = 1L;

    private final PresenceButtons desk;
    private final Words words;
    private final Div body = new Div();

    MoreOfAdult(PresenceButtons desk, Sessions sessions, HomeId home, AdultLine line) {
        this.desk = desk;
        this.words = desk.words();
        addClassName("sheet");
        setHeaderTitle(line.name());
        body.addClassName("sheet-body");
        add(body);
        if (line.inCharge()) {
            off("roster.off.ill", sessions, home, line);
            off("roster.off.other", sessions, home, line);
        }
        if (line.off()) {
            choice("roster.back", () -> desk.attempt(() -> sessions.putBackDay(home, words.today(), line.adult())));
        }
        PresenceView latest = line.latest();
        if (latest != null) {
            choice("roster.correct", () -> new PresenceDialog(desk, latest).open());
            body.add(history(latest));
        }
        getFooter().add(new Button(words.text("shell.close"), click -> close()));
    }

    private void off(String key, Sessions sessions, HomeId home, AdultLine line) {
        choice(
                key,
                () -> desk.attempt(
                        () -> sessions.takeOffDay(home, words.today(), line.adult(), words.text(key + ".reason"))));
    }

    private void choice(String key, Runnable work) {
        Button choice = new Button(words.text(key), click -> {
            close();
            work.run();
        });
        choice.addClassName("choice");
        body.add(choice);
    }

    private UnorderedList history(PresenceView presence) {
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        desk.presences().history(presence.id()).forEach(change -> list.add(new ListItem(text(change))));
        return list;
    }

    private String text(PresenceChangeLine change) {
        String what = change.withdrawn()
                ? words.text("roster.withdrawn")
                : words.time(change.arrivedAt()) + "–" + time(change.leftAt());
        String line = words.text(
                "roster.change",
                words.moment(change.at()),
                change.by(),
                words.text("roster.change." + change.kind()),
                what);
        return change.reason() == null ? line : line + " " + words.text("roster.change.reason", change.reason());
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : words.time(at);
    }
}
