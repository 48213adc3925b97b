package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SplitParty;
import org.halfpastfour.signup.Waiting;

/** Why a family waits on although it stands first: it needs places together, and may choose not to. */
final class WaitingNote extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SignUp signUp;
    private final Words words;
    private final Errors errors;
    private final transient Runnable after;

    private WaitingNote(SignUp signUp, Words words, Errors errors, Runnable after) {
        this.signUp = signUp;
        this.words = words;
        this.errors = errors;
        this.after = after;
        addClassNames("waiting-note", "stack");
    }

    /** Of a family's bookings of one session; empty when there is nothing to say. */
    static Optional<WaitingNote> of(
            List<BookingSummary> bookings, SignUp signUp, Words words, Errors errors, Runnable after) {
        WaitingNote note = new WaitingNote(signUp, words, errors, after);
        bookings.stream().filter(booking -> booking.waiting() != null).forEach(booking -> note.tell(booking, bookings));
        return note.getComponentCount() == 0 ? Optional.empty() : Optional.of(note);
    }

    private void tell(BookingSummary booking, List<BookingSummary> all) {
        Waiting waiting = booking.waiting();
        if (waiting == null || getComponentCount() > 0) {
            return;
        }
        Integer ahead = waiting.ahead();
        Integer position = booking.position();
        if (ahead != null && position != null && position > 1) {
            add(new Div(words.text("signup.waiting.ahead", position - 1, ahead)));
        }
        if (waiting.turnKept()) {
            add(new Div(words.text("signup.waiting.turn-kept")));
        }
        if (waiting.together() > 1) {
            add(new Div(words.text("signup.waiting.together", waiting.together(), waiting.passedBy())));
        }
        int free = booking.session().free();
        if (waiting.maySplit() && free > 0 && free < waiting.together()) {
            add(new Div(words.text("signup.waiting.some-free", free, waiting.together())));
        }
        if (waiting.maySplit()) {
            Button split = new Button(words.text("signup.split"), click -> ask(booking, waiting, all));
            split.addThemeName("small");
            add(split);
        }
    }

    private void ask(BookingSummary booking, Waiting waiting, List<BookingSummary> all) {
        TurnList turns = new TurnList(words);
        turns.show(all.stream()
                .filter(other -> other.waiting() != null && Objects.equals(other.position(), booking.position()))
                .collect(Collectors.toMap(BookingSummary::participant, BookingSummary::participantName)));
        Question question = new Question(
                        errors,
                        words.text("signup.split.ask", waiting.together()),
                        words.text("signup.split.meaning"),
                        words.text("signup.split"),
                        () -> split(new SplitParty(booking.id(), turns.order())))
                .keeping(words.text("signup.split.wait"))
                .withoutLoss();
        question.add(turns);
        question.open();
    }

    private void split(SplitParty command) {
        var unused = signUp.split(command);
        Notices.done(words.text("signup.split.done"));
        after.run();
    }
}
