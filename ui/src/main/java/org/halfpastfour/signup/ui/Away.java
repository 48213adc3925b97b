package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;

/** Opens the dialog for several bookings: from one of them on through its series, or for some days. */
class Away implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient DaysAway away;
    private final transient Errors errors;
    private final Words words;

    @Inject
    Away(DaysAway away, Errors errors, Words words) {
        this.away = away;
        this.errors = errors;
        this.words = words;
    }

    /** This one and all later ones of its series. */
    void later(BookingSummary booking, Runnable after) {
        SessionView session = booking.session();
        open(
                new AwayDialog.About(
                        booking.household(),
                        List.of(new AwayDialog.Person(
                                booking.participant(), booking.participantName(), booking.child())),
                        session.date(),
                        session.series(),
                        words.text("signup.away.later.title", session.title(), booking.participantName())),
                after);
    }

    /** For a child of the household, from today until a day to choose. */
    Button severalDays(OwnHousehold household, Runnable after) {
        List<AwayDialog.Person> children = household.children().stream()
                .map(child -> new AwayDialog.Person(child.id().value(), child.name(), true))
                .toList();
        Button button = new Button(
                words.text("signup.away.days"),
                click -> open(
                        new AwayDialog.About(
                                household.id(), children, words.today(), null, words.text("signup.away.days.title")),
                        after));
        button.setVisible(!children.isEmpty());
        return button;
    }

    private void open(AwayDialog.About about, Runnable after) {
        new AwayDialog(about, new AwayDialog.Doing(away::preview, away::apply, after), words, errors).open();
    }
}
