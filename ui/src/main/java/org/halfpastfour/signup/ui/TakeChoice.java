package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.TakeWhenFree;
import org.halfpastfour.signup.Waiting;
import org.halfpastfour.signup.WaitingChoices;
import org.jspecify.annotations.Nullable;

/** Whether a family that waits is asked when a place comes free, or has it at once; it chooses. */
class TakeChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient WaitingChoices choices;
    private final Words words;
    private final Errors errors;

    @Inject
    TakeChoice(WaitingChoices choices, Words words, Errors errors) {
        this.choices = choices;
        this.words = words;
        this.errors = errors;
    }

    /** Of a family's bookings of one session; empty when none of them waits. */
    Optional<Component> of(List<BookingSummary> bookings, Runnable after) {
        return bookings.stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .filter(booking -> words.isAhead(booking.session().start()))
                .filter(booking ->
                        booking.waiting() != null && booking.waiting().mayChoose())
                .findFirst()
                .map(booking -> choice(booking, after));
    }

    private Component choice(BookingSummary booking, Runnable after) {
        Waiting waiting = booking.waiting();
        Instant until = waiting == null ? null : waiting.takeUntil();
        Div choice = new Div();
        choice.addClassNames("waiting-note", "stack");
        if (until != null && words.isAhead(until)) {
            Button ask = new Button(words.text("signup.take.ask-again"), click -> choose(booking, null, after));
            ask.addThemeNames("small");
            choice.add(new Span(words.text("signup.take.until", words.moment(until))), ask);
        } else {
            Button take = new Button(
                    words.text("signup.take"),
                    click -> new TakeDialog(booking, words, errors, chosen -> choose(booking, chosen, after)).open());
            take.addThemeNames("small");
            choice.add(take);
        }
        return choice;
    }

    private void choose(BookingSummary booking, @Nullable Instant until, Runnable after) {
        choices.takeWhenFree(new TakeWhenFree(booking.id(), until));
        Notices.done(
                until == null ? words.text("signup.take.asked") : words.text("signup.take.until", words.moment(until)));
        after.run();
    }
}
