package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.PaperLight;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.SearchedName;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One participant: where, since when, and in one tap what comes next. */
final class ParticipantRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final BoardActions desk;
    private final Words words;
    private @Nullable BoardRow shown;
    private @Nullable SessionView of;
    private boolean open;
    private String later = "";

    ParticipantRow(BoardActions desk) {
        this.desk = desk;
        this.words = desk.words();
        addClassName("participant");
    }

    /** Until the doors open, it stands in place of the button when they will. */
    void show(SessionView session, BoardRow row, boolean doorsOpen, String opens) {
        if (row.equals(shown) && session.equals(of) && open == doorsOpen && later.equals(opens)) {
            return;
        }
        shown = row;
        of = session;
        open = doorsOpen;
        later = opens;
        getElement().setAttribute("data-state", row.state().name());
        removeAll();
        add(who(row), buttons(session, row));
    }

    void find(SearchedName sought) {
        setVisible(shown == null || sought.typed().isEmpty() || sought.finds(shown.name()));
    }

    private Div who(BoardRow row) {
        Span name = new Span(row.name());
        name.addClassName("participant-name");
        Div line = new Div(name);
        line.addClassName("participant-line");
        Stream.ofNullable(row.born())
                .map(born -> new Badge(words.text("shell.born", words.fullDate(born))))
                .forEach(line::add);
        if (row.allergy()) {
            line.add(new Badge(words.text("attendance.allergy"), Badge.Tone.WARNING));
        }
        if (!row.child()) {
            line.add(new Badge(words.text("attendance.adult")));
        }
        PaperLight papers = row.papers();
        if (papers != null && !row.open().contains("consent")) {
            line.add(new Badge(
                    words.text("attendance.papers." + papers),
                    papers == PaperLight.MISSING ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL));
        }
        row.open().stream()
                .sorted()
                .map(rule -> new Badge(words.text("attendance.open." + rule), Badge.Tone.WARNING))
                .forEach(line::add);
        Span where = new Span(where(row));
        where.addClassNames("participant-where");
        Div who = new Div(line, where);
        who.addClassName("participant-who");
        return who;
    }

    private String where(BoardRow row) {
        return switch (row.state()) {
            case EXPECTED -> words.text("attendance.state.EXPECTED");
            case HERE -> words.text("attendance.here-since", time(row.arrivedAt()));
            case GONE -> gone(row);
            case ABSENT -> absent(row);
        };
    }

    private String absent(BoardRow row) {
        String kind = words.text("attendance.absence." + row.absence());
        return row.placeGivenOn() ? words.text("attendance.absent.given-on", kind) : kind;
    }

    private String gone(BoardRow row) {
        String left = time(row.leftAt());
        if (row.leftAlone()) {
            return words.text("attendance.left-alone", left);
        }
        String collector = row.collectedBy();
        if (collector == null) {
            return words.text(row.child() ? "attendance.left-unseen" : "attendance.left", left);
        }
        return words.text("attendance.left-with", left, collector);
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : words.time(at);
    }

    private Div buttons(SessionView session, BoardRow row) {
        Div buttons = new Div();
        buttons.addClassName("participant-buttons");
        if (row.undoUntil() != null) {
            buttons.add(button("attendance.undo", row, () -> desk.undo(session, row), ButtonVariant.TERTIARY));
        }
        Optional<Button> next = next(session, row);
        next.ifPresent(buttons::add);
        if (row.state() == PresenceState.EXPECTED && !later.isEmpty()) {
            Span opens = new Span(later);
            opens.addClassName("participant-later");
            buttons.add(opens);
        }
        Button more = button("attendance.more", row, () -> desk.more(session, row), ButtonVariant.TERTIARY);
        more.setText("⋯");
        more.addClassName("participant-more");
        buttons.add(more);
        if (desk.isJustMarked(row)) {
            next.orElse(more).focus();
        }
        return buttons;
    }

    private Optional<Button> next(SessionView session, BoardRow row) {
        if (open && row.state() == PresenceState.EXPECTED) {
            return Optional.of(
                    button("attendance.arrive", row, () -> desk.arrive(session, row), ButtonVariant.PRIMARY));
        }
        return row.state() == PresenceState.HERE
                ? Optional.of(button("attendance.leave", row, () -> desk.leave(session, row)))
                : Optional.empty();
    }

    private Button button(String key, BoardRow row, Runnable work, ButtonVariant... variants) {
        Button button = new Button(words.text(key));
        button.addClickListener(click -> {
            work.run();
            button.setEnabled(true);
        });
        button.setAriaLabel(words.text(key) + " " + words.called(row.name(), row.born()));
        button.addThemeVariants(variants);
        button.setDisableOnClick(true);
        return button;
    }
}
