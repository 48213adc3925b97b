package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;

/** A session in a cell of the week: a way to its page, but for a family meeting, which shows that the room is taken. */
@Tag("a")
final class SessionChip extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    SessionChip(Words words, SessionView session) {
        addClassNames(
                "chip",
                "chip-" + session.kind().name().toLowerCase(Locale.ROOT),
                "chip-" + session.state().name().toLowerCase(Locale.ROOT));
        Span time = new Span(words.times(session.start(), session.end()));
        time.addClassName("chip-time");
        Span title = new Span(SessionWords.title(words, session));
        title.addClassName("chip-title");
        add(time, title);
        if (!SessionWords.isMeeting(session)) {
            getElement().setAttribute("href", "sessions/" + session.id());
            getElement().setAttribute("router-link", true);
            Span seats = new Span(
                    session.state() == SessionState.PUBLISHED
                            ? SessionWords.seats(words, session)
                            : words.text("programme.state." + session.state()));
            seats.addClassName("chip-seats");
            add(seats);
            SessionWords.lacking(words, session).ifPresent(this::warn);
        }
    }

    private void warn(String text) {
        Span lacking = new Span(text);
        lacking.addClassName("chip-lacking");
        add(lacking);
    }
}
