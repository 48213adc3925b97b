package org.halfpastfour.notice.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.Addressed;
import org.halfpastfour.programme.FindSessions;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Words;

/** To whom staff may write: the home, the series that go on, and the sessions of the next days, beside what a link named. */
class AddresseeChoices implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_AHEAD = 1;
    private static final int MOST = 200;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Programmes programmes;

    @Inject
    Words words;

    /** One of those to whom a letter may go, as it is said. */
    record Choice(Addressed to, String label) {}

    List<Choice> of(HomeId home, Address address) {
        List<SessionView> coming = sessions
                .find(new FindSessions(home, words.today(), words.today().plusWeeks(WEEKS_AHEAD), null, null, MOST))
                .stream()
                .filter(SessionView::shownToAll)
                .toList();
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Addressed.toHome(home), words.text("notice.write.to-home")));
        Map<SeriesId, SessionView> series = new LinkedHashMap<>();
        for (SessionView session : coming) {
            SeriesId of = session.series();
            if (of != null && words.isAhead(session.start())) {
                series.putIfAbsent(of, session);
            }
        }
        series.forEach((id, first) -> all.add(choice(
                home, id, first.title() + " · " + words.times(first.start(), first.end()) + " · " + first.roomName())));
        coming.forEach(session -> all.add(choice(home, session)));
        named(home, address)
                .filter(one -> all.stream().noneMatch(other -> other.to().equals(one.to())))
                .ifPresent(all::add);
        return all;
    }

    /** The one that a link named, otherwise the home. */
    Choice chosen(List<Choice> all, Address address) {
        Optional<SessionId> session = address.id("session").map(SessionId::of);
        Optional<SeriesId> series = address.id("series").map(SeriesId::of);
        return all.stream()
                .filter(one -> session.filter(id -> id.equals(one.to().session()))
                                .isPresent()
                        || series.filter(id -> id.equals(one.to().series())).isPresent())
                .findFirst()
                .orElse(all.getFirst());
    }

    private Optional<Choice> named(HomeId home, Address address) {
        return address.id("session")
                .map(SessionId::of)
                .map(id -> choice(home, sessions.session(id)))
                .or(() -> address.id("series")
                        .map(SeriesId::of)
                        .map(id -> choice(home, id, programmes.series(id).title())));
    }

    private Choice choice(HomeId home, SeriesId series, String said) {
        return new Choice(new Addressed(home, null, series), words.text("notice.write.to-series", said));
    }

    private Choice choice(HomeId home, SessionView session) {
        return new Choice(
                new Addressed(home, session.id(), null),
                words.text("notice.write.to-session", session.title(), words.when(session.start(), session.end())));
    }
}
