package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;

/** A series in one line, and opened, all of its sessions. */
final class SeriesLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;

    SeriesLine(StaffDesk desk, Programmes programmes, SeriesView series, Map<RoomId, String> rooms, Runnable changed) {
        this.words = desk.words;
        addClassName("series-line");
        Details details = new Details(summary(series, rooms), sessions(series.sessions()));
        details.addClassName("series-details");
        add(details);
        if (count(series, SessionState.PLANNED) > 0) {
            Button publish = new Button(words.text("programme.publish"), click -> {
                var unused = desk.tell(() -> programmes.publish(series.id()), () -> words.text("programme.published"));
                changed.run();
            });
            publish.setAriaLabel(words.text("programme.publish") + " " + SeriesWords.when(words, series.recurrence()));
            add(publish);
        }
    }

    private Div summary(SeriesView series, Map<RoomId, String> rooms) {
        Span when = new Span(SeriesWords.when(words, series.recurrence()));
        when.addClassName("series-when");
        Span rest = new Span(SeriesWords.dates(words, series.recurrence()) + " · "
                + rooms.getOrDefault(series.room(), "") + " · "
                + words.text("programme.sessions", series.sessions().size()));
        rest.addClassName("quiet");
        Div summary = new Div(when, rest);
        summary.addClassName("series-summary");
        long planned = count(series, SessionState.PLANNED);
        if (planned > 0) {
            summary.add(new Badge(words.text("programme.unpublished", planned), Badge.Tone.WARNING));
        }
        return summary;
    }

    private UnorderedList sessions(List<SessionView> sessions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        sessions.forEach(session -> {
            Anchor when = new Anchor("sessions/" + session.id(), words.when(session.start(), session.end()));
            Div badges = new Div();
            badges.addClassName("row");
            SessionWords.badges(words, session).forEach(badges::add);
            ListItem line = new ListItem(when, badges);
            line.addClassName("line");
            list.add(line);
        });
        return list;
    }

    private static long count(SeriesView series, SessionState state) {
        return series.sessions().stream()
                .filter(session -> session.state() == state)
                .count();
    }
}
