package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** What a parent can do with a booking: give a place back, leave the line, answer an offer, tell an absence. */
class BookingActions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient SignUp signUp;
    private final AbsenceDialog absence;
    private final Away away;
    private final Words words;
    private final Errors errors;

    @Inject
    BookingActions(SignUp signUp, AbsenceDialog absence, Away away, Words words, Errors errors) {
        this.signUp = signUp;
        this.absence = absence;
        this.away = away;
        this.words = words;
        this.errors = errors;
    }

    /** What can be done now; a mark is what the home's register says already. */
    Component[] of(BookingSummary booking, @Nullable OwnMark mark, Runnable after) {
        if (!booking.state().isLive() || !words.isAhead(booking.session().start()) || hasCome(mark)) {
            return new Component[0];
        }
        List<Component> actions = new ArrayList<>();
        if (isAbsent(mark)) {
            takeBack(booking, mark, after).ifPresent(actions::add);
        } else if (booking.state() == BookingState.CONFIRMED && booking.child()) {
            actions.add(action("signup.absent", booking, () -> absence.ask(booking, after)));
        }
        if (booking.offer() != null) {
            actions.add(action("signup.offer.accept", booking, () -> accept(booking, after)));
        }
        boolean waits = booking.state() == BookingState.WAITING;
        actions.add(Loss.way(
                action(waits ? "signup.leave-line" : "signup.cancel", booking, () -> askCancel(booking, after))));
        if (booking.session().series() != null) {
            actions.add(action("signup.away.later", booking, () -> away.later(booking, after)));
        }
        return actions.toArray(Component[]::new);
    }

    /** An absence that the home recorded is the home's to take back. */
    private Optional<Component> takeBack(BookingSummary booking, @Nullable OwnMark mark, Runnable after) {
        return mark != null && mark.ownNotice()
                ? Optional.of(action("signup.absent.undo", booking, () -> absence.takeBack(booking, after)))
                : Optional.empty();
    }

    /** Who has come takes part: there is nothing to cancel and no absence to tell. */
    private static boolean hasCome(@Nullable OwnMark mark) {
        return mark != null && (mark.state() == PresenceState.HERE || mark.state() == PresenceState.GONE);
    }

    private static boolean isAbsent(@Nullable OwnMark mark) {
        return mark != null && mark.state() == PresenceState.ABSENT;
    }

    private Button action(String key, BookingSummary booking, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.setAriaLabel(words.text(key) + " · " + booking.participantName() + " · "
                + booking.session().title());
        button.addThemeName("small");
        return button;
    }

    private void accept(BookingSummary booking, Runnable after) {
        if (booking.offer() != null) {
            signUp.accept(booking.offer());
            Notices.done(words.text("signup.offer.accepted", booking.participantName()));
            after.run();
        }
    }

    private void askCancel(BookingSummary booking, Runnable after) {
        boolean waits = booking.state() == BookingState.WAITING;
        new Question(
                        errors,
                        words.text(
                                waits ? "signup.leave-line.ask" : "signup.cancel.ask",
                                booking.participantName(),
                                booking.session().title(),
                                words.date(booking.session().date())),
                        meaning(booking, waits),
                        words.text(waits ? "signup.leave-line" : "signup.cancel.do"),
                        () -> cancel(booking, after))
                .keeping(words.text("signup.cancel.keep"))
                .open();
    }

    private String meaning(BookingSummary booking, boolean waits) {
        if (waits) {
            return words.text("signup.leave-line.meaning");
        }
        return words.text(booking.freeToCancel() ? "signup.cancel.free" : "signup.cancel.late");
    }

    private void cancel(BookingSummary booking, Runnable after) {
        BookingSummary ended = signUp.cancel(booking.id());
        Notices.done(words.text(
                ended.state() == BookingState.LATE_CANCELLED ? "signup.cancelled.late" : "signup.cancelled"));
        after.run();
    }
}
