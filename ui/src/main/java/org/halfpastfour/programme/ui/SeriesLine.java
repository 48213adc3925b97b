package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.ProgrammeView;
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
    private final transient Clock clock;

    SeriesLine(
            PlanningActions desk,
            Programmes programmes,
            ProgrammeView programme,
            SeriesView series,
            Map<RoomId, String> rooms,
            Runnable changed) {
        this.words = desk.words;
        this.clock = desk.clock;
        addClassName("series-line");
        Div sessions = new Div();
        Details details = new Details(summary(series, rooms), sessions);
        details.addClassName("series-details");
        details.addOpenedChangeListener(change -> {
            sessions.removeAll();
            if (change.isOpened()) {
                show(sessions, programmes.series(series.id()).sessions());
            }
        });
        add(details);
        if (count(series, SessionState.PLANNED) > 0) {
            Button publish = new Button(words.text("programme.publish"), click -> {
                var unused = desk.tell(() -> programmes.publish(series.id()), () -> words.text("programme.published"));
                changed.run();
            });
            publish.setAriaLabel(words.text("programme.publish") + " " + SeriesWords.when(words, series.recurrence()));
            add(publish);
        }
        if (series.published()) {
            Anchor write = new Anchor("letters/new?series=" + series.id(), words.text("programme.write"));
            write.addClassNames("button-link", "secondary");
            write.getElement()
                    .setAttribute(
                            "aria-label",
                            words.text("programme.write") + " " + SeriesWords.when(words, series.recurrence()));
            add(write);
        }
        if (programme.active()) {
            Button goOn = new Button(words.text("programme.go-on"), click -> new GoOnDialog(
                            desk, programmes, programme.home(), programmes.series(series.id()), changed)
                    .open());
            goOn.addThemeVariants(ButtonVariant.TERTIARY);
            goOn.setAriaLabel(words.text("programme.go-on") + " " + SeriesWords.when(words, series.recurrence()));
            add(goOn);
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
        if (series.isIncomplete()) {
            summary.add(new Badge(
                    words.text("programme.made-until", words.date(series.plannedUntil())), Badge.Tone.WARNING));
        }
        return summary;
    }

    /** What is still to come, and what is over behind a button. */
    private void show(Div place, List<SessionView> all) {
        Instant now = clock.instant();
        List<SessionView> toCome =
                all.stream().filter(session -> now.isBefore(session.end())).toList();
        place.add(sessions(toCome));
        int over = all.size() - toCome.size();
        if (over > 0) {
            Button more = new Button(words.text("programme.sessions-over", over), click -> {
                click.getSource().setVisible(false);
                place.add(sessions(all.stream()
                        .filter(session -> !now.isBefore(session.end()))
                        .toList()
                        .reversed()));
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            place.add(more);
        }
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
