package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.LightState;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.SearchedName;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One session of the day: its numbers, its ratio light, and a row for everybody. A row changes only when its facts do. */
final class SessionCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final String FILTER = "data-filter";

    private final BoardActions desk;
    private final Words words;
    private final Div head = new Div();
    private final Div counts = new Div();
    private final Span light = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph note = new Paragraph();
    private final Map<PresenceState, NativeButton> filters = new EnumMap<>(PresenceState.class);
    private final Map<UUID, ParticipantRow> rows = new LinkedHashMap<>();
    private @Nullable PresenceState filter;
    private @Nullable SessionBoard shown;

    SessionCard(SessionView session, BoardActions desk) {
        this.desk = desk;
        this.words = desk.words();
        addClassNames("panel", "session-card");
        head.addClassName("board-head");
        counts.addClassName("session-counts");
        list.addClassName("participants");
        note.addClassName("quiet");
        light.addClassName("light");
        for (PresenceState state : PresenceState.values()) {
            counts.add(filter(state));
        }
        add(head, note);
        if (!session.kind().isMeeting()) {
            add(counts, list);
        }
    }

    void show(SessionBoard board) {
        if (!board.equals(shown)) {
            shown = board;
            showHead(board);
            filters.forEach((state, button) -> showCount(button, state, board.count(state)));
            showNote(board);
            showRows(board);
        }
    }

    int size() {
        return rows.size();
    }

    /** Leaves those whose name is sought, and answers how many. */
    int find(SearchedName sought) {
        rows.values().forEach(row -> row.find(sought));
        return (int) rows.values().stream().filter(ParticipantRow::isVisible).count();
    }

    private NativeButton filter(PresenceState state) {
        NativeButton button = new NativeButton();
        button.addClassNames("count", "count-" + state.name().toLowerCase(Locale.ROOT));
        button.addClickListener(click -> filterBy(filter == state ? null : state));
        button.getElement().setAttribute("aria-pressed", "false");
        filters.put(state, button);
        return button;
    }

    private void filterBy(@Nullable PresenceState state) {
        filter = state;
        filters.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", each == state ? "true" : "false"));
        if (state == null) {
            getElement().removeAttribute(FILTER);
        } else {
            getElement().setAttribute(FILTER, state.name());
        }
    }

    private void showHead(SessionBoard board) {
        SessionView session = board.session();
        boolean meeting = session.kind().isMeeting();
        H2 title = new H2();
        if (meeting) {
            title.setText(words.text("programme.kind." + session.kind()));
        } else {
            title.add(new Anchor("sessions/" + session.id(), session.title()));
        }
        Span when = new Span(words.times(session.start(), session.end()) + " · " + session.roomName());
        when.addClassName("quiet");
        Div names = new Div(title, when);
        names.addClassName("session-names");
        head.removeAll();
        head.add(names);
        boolean cancelled = session.state() == SessionState.CANCELLED;
        boolean now = session.date().equals(words.today());
        if (now && !meeting && (!cancelled || board.count(PresenceState.HERE) > 0)) {
            showLight(board.ratio());
            head.add(light);
        }
        if (!meeting && board.rows().stream().anyMatch(row -> row.child() && row.arrivedAt() != null)) {
            head.add(notes(session));
        }
    }

    private Anchor notes(SessionView session) {
        Anchor notes = new Anchor("today/notes/" + session.id(), words.text("attendance.notes"));
        notes.addClassNames("button-link", "secondary");
        notes.getElement().setAttribute("aria-label", words.text("attendance.notes") + " " + session.title());
        return notes;
    }

    private void showLight(RatioLight ratio) {
        light.setText(LightWords.of(words, ratio));
        light.setClassName("light-good", ratio.state() == LightState.GREEN);
        light.setClassName("light-warn", ratio.state() == LightState.AMBER);
        light.setClassName("light-bad", ratio.isRed());
        light.setClassName("light-unknown", !ratio.known());
    }

    private void showCount(NativeButton button, PresenceState state, int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("count-number");
        button.removeAll();
        button.add(number, new Span(words.text("attendance.state." + state)));
    }

    private void showNote(SessionBoard board) {
        SessionView session = board.session();
        boolean cancelled = session.state() == SessionState.CANCELLED;
        note.setVisible(cancelled || board.rows().isEmpty());
        if (cancelled) {
            note.setText(words.text("attendance.cancelled", String.valueOf(session.cancelReason())));
        } else if (session.kind().isMeeting()) {
            note.setText(words.text("attendance.meeting"));
        } else {
            note.setText(words.text("attendance.nobody-booked"));
        }
        counts.setVisible(!board.rows().isEmpty());
    }

    private void showRows(SessionBoard board) {
        List<UUID> ids = board.rows().stream().map(BoardRow::participant).toList();
        if (!ids.equals(List.copyOf(rows.keySet()))) {
            rows.keySet().retainAll(ids);
            list.removeAll();
            ids.forEach(id -> list.add(rows.computeIfAbsent(id, unused -> new ParticipantRow(desk))));
            Map<UUID, ParticipantRow> sorted = new LinkedHashMap<>();
            ids.forEach(id -> sorted.put(id, rows.get(id)));
            rows.clear();
            rows.putAll(sorted);
        }
        String opens = board.opensAfter(desk.clock().instant())
                .map(time -> words.text("attendance.opens-at", words.time(time)))
                .orElse("");
        for (BoardRow row : board.rows()) {
            ParticipantRow line = rows.get(row.participant());
            if (line != null) {
                line.show(board.session(), row, board.takesArrivals(), opens);
            }
        }
    }
}
