package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;
import org.jspecify.annotations.Nullable;

/** That the home gave a session another time after the family had booked it, and until when the family may freely go. */
final class MovedNote extends Div {

    private static final long serialVersionUID = 1L;

    private MovedNote(String text, Words words, @Nullable Instant freeUntil) {
        add(new Div(text));
        if (freeUntil != null) {
            add(new Div(words.text("signup.moved.free-until", words.moment(freeUntil))));
        }
        addClassName("missing-note");
    }

    /** On the card of a family's bookings of one session; empty when it stands where it stood. */
    static Optional<MovedNote> of(List<BookingSummary> bookings, Words words) {
        for (BookingSummary booking : bookings) {
            Instant was = booking.movedFrom();
            if (was != null) {
                return Optional.of(
                        new MovedNote(words.text("signup.moved.was", words.moment(was)), words, booking.freeUntil()));
            }
        }
        return Optional.empty();
    }

    /** For the first page: one for each session that was moved, whenever it is. */
    static List<MovedNote> news(Collection<BookingSummary> bookings, Words words) {
        Map<SessionId, MovedNote> moved = new LinkedHashMap<>();
        for (BookingSummary booking : bookings) {
            Instant was = booking.movedFrom();
            if (was != null) {
                moved.computeIfAbsent(booking.session().id(), id -> news(booking, was, words));
            }
        }
        return List.copyOf(moved.values());
    }

    private static MovedNote news(BookingSummary booking, Instant was, Words words) {
        SessionView session = booking.session();
        MovedNote note = new MovedNote(
                words.text(
                        "signup.moved.news",
                        session.title(),
                        words.when(session.start(), session.end()),
                        words.moment(was)),
                words,
                booking.freeUntil());
        RouterLink all = new RouterLink();
        all.setText(words.text("signup.moved.go"));
        all.getElement().setAttribute("href", "bookings");
        note.add(all);
        return note;
    }
}
