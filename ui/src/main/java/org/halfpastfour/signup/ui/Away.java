package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.ComeOnWeekday;
import org.halfpastfour.signup.SeriesAnswer;
import org.halfpastfour.signup.WeekdaysOff;

/** Opens the dialog for several bookings: from one of them on through its series, or for some days. */
class Away implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient DaysAway away;
    private final transient WeekdaysOff weekdays;
    private final transient Errors errors;
    private final Words words;

    @Inject
    Away(DaysAway away, WeekdaysOff weekdays, Errors errors, Words words) {
        this.away = away;
        this.weekdays = weekdays;
        this.errors = errors;
        this.words = words;
    }

    /** This one and all later ones of its series, or those on its day of the week; and the way back to such days. */
    void later(BookingSummary booking, Runnable after) {
        SessionView session = booking.session();
        AwayDialog dialog = dialog(
                new AwayDialog.About(
                        booking.household(),
                        List.of(new AwayDialog.Person(
                                booking.participant(), booking.participantName(), booking.child())),
                        session.date(),
                        session.series(),
                        words.text("signup.away.later.title", session.title(), booking.participantName())),
                after);
        SeriesId series = session.series();
        if (series != null) {
            dialog.above(weekdays.of(booking.household(), series, booking.participant()).stream()
                    .map(day -> off(booking, series, day, () -> {
                        dialog.close();
                        after.run();
                    }))
                    .toList());
        }
        dialog.open();
    }

    private Component off(BookingSummary booking, SeriesId series, DayOfWeek weekday, Runnable after) {
        String day = words.weekday(words.today().with(TemporalAdjusters.nextOrSame(weekday)));
        Button back = new Button(words.text("signup.weekday-off.back", day), click -> {
            comeBack(new ComeOnWeekday(booking.household(), series, booking.participant(), weekday));
            after.run();
        });
        back.addThemeNames("small");
        back.setDisableOnClick(true);
        Div line = new Div(new Span(words.text("signup.weekday-off", booking.participantName(), day)), back);
        line.addClassNames("panel", "absent-told");
        return line;
    }

    private void comeBack(ComeOnWeekday command) {
        SeriesAnswer answer = weekdays.comeBack(command);
        long waiting = answer.bookings().stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .count();
        Notices.done(words.text(
                "signup.weekday-off.done",
                answer.bookings().size() - waiting,
                waiting,
                answer.refused().size()));
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
        dialog(about, after).open();
    }

    private AwayDialog dialog(AwayDialog.About about, Runnable after) {
        return new AwayDialog(about, new AwayDialog.Doing(away::preview, away::apply, after), words, errors);
    }
}
