package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.EndedBy;
import org.jspecify.annotations.Nullable;

/** That the home called something off that the family counts on, with the home's words. */
final class CancelledNote extends Div {

    private static final long serialVersionUID = 1L;

    private CancelledNote(String text, @Nullable String why, Words words) {
        addClassNames("missing-note", "cancelled-note");
        add(new Div(text));
        if (why != null && !why.isBlank()) {
            add(new Div(words.text("signup.ended.why", why)));
        }
    }

    /** One for each session that is not over, in order of time. */
    static List<CancelledNote> news(Collection<BookingSummary> bookings, Words words) {
        Map<SessionId, List<BookingSummary>> bySession = new LinkedHashMap<>();
        bookings.stream().filter(CancelledNote::isCalledOff).forEach(booking -> bySession
                .computeIfAbsent(booking.session().id(), id -> new ArrayList<>())
                .add(booking));
        return bySession.values().stream().map(some -> of(some, words)).toList();
    }

    /** For who looks at a session that does not take place. */
    static CancelledNote of(SessionView session, Words words) {
        return new CancelledNote(words.text("signup.cancelled.session"), session.cancelReason(), words);
    }

    static boolean isCancelled(SessionView session) {
        return session.state() == SessionState.CANCELLED;
    }

    private static CancelledNote of(List<BookingSummary> some, Words words) {
        BookingSummary first = some.getFirst();
        SessionView session = first.session();
        String names = words.list(
                some.stream().map(BookingSummary::participantName).distinct().toList());
        String when = words.when(session.start(), session.end());
        BookingEnd end = first.ended();
        return isCancelled(session)
                ? new CancelledNote(
                        words.text("signup.cancelled.news", session.title(), when, names),
                        session.cancelReason(),
                        words)
                : new CancelledNote(
                        words.text("signup.cancelled.taken-off", session.title(), when, names),
                        end == null ? null : end.words(),
                        words);
    }

    private static boolean isCalledOff(BookingSummary booking) {
        BookingEnd end = booking.ended();
        return end != null && end.by() == EndedBy.HOME;
    }
}
