package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** A session as a family has it: everybody who is booked, how they stand with it, and what can be done. */
class BookingCards implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient SignUp signUp;
    private final BookingStanding standing;
    private final BookingActions doing;
    private final TakeChoice choice;
    private final Words words;
    private final Errors errors;

    @Inject
    BookingCards(
            SignUp signUp,
            BookingStanding standing,
            BookingActions doing,
            TakeChoice choice,
            Words words,
            Errors errors) {
        this.signUp = signUp;
        this.standing = standing;
        this.doing = doing;
        this.choice = choice;
        this.words = words;
        this.errors = errors;
    }

    /** Of bookings of one session. */
    Div card(List<BookingSummary> bookings, OwnMarks.Marks marks, Runnable after) {
        Div people = new Div();
        people.addClassName("people");
        for (BookingSummary booking : bookings) {
            OwnMark mark = marks.of(booking);
            Component[] actions = doing.of(booking, mark, after);
            Listed.add(people, new PersonLine(booking.participantName(), standing.of(booking, mark), actions));
        }
        Div card = new Div(SessionHead.onItsDay(bookings.get(0).session(), words), people);
        card.addClassNames("panel", "booking-card");
        MovedNote.of(bookings, words).ifPresent(card::add);
        WaitingNote.of(bookings, signUp, words, errors, after).ifPresent(card::add);
        choice.of(bookings, after).ifPresent(card::add);
        reasons(bookings).forEach(why -> {
            Div reason = new Div(words.text("signup.ended.why", why));
            reason.addClassName("quiet");
            card.add(reason);
        });
        return card;
    }

    /** In the home's words, each once; whom it does not concern is not told. */
    private static List<String> reasons(List<BookingSummary> bookings) {
        return bookings.stream()
                .flatMap(booking -> Stream.ofNullable(reason(booking)))
                .distinct()
                .toList();
    }

    private static @Nullable String reason(BookingSummary booking) {
        BookingEnd ended = booking.ended();
        if (BookingStanding.wasCalledOff(booking)) {
            return booking.session().cancelReason();
        }
        return ended == null ? null : ended.words();
    }
}
