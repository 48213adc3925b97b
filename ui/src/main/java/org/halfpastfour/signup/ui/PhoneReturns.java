package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.DayOfWeek;
import java.util.List;
import org.halfpastfour.attendance.ClassOfChild;
import org.halfpastfour.attendance.ReturnsByPhone;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.ComeOnWeekday;
import org.halfpastfour.signup.SeriesAnswer;
import org.jspecify.annotations.Nullable;

/** On which days of the week a child comes no more, each taken back in one tap when the family calls. */
class PhoneReturns extends Div {

    private static final long serialVersionUID = 1L;

    private final HouseholdId household;
    private final transient ReturnsByPhone desk;
    private final Words words;
    private final Errors errors;
    private final SerializableSupplier<@Nullable AdultView> word;
    private final SerializableRunnable done;

    PhoneReturns(
            HouseholdId household,
            ReturnsByPhone desk,
            Words words,
            Errors errors,
            SerializableSupplier<@Nullable AdultView> word,
            SerializableRunnable done) {
        this.household = household;
        this.desk = desk;
        this.words = words;
        this.errors = errors;
        this.word = word;
        this.done = done;
        addClassName("stack");
    }

    void show(ChildId child) {
        removeAll();
        List<ClassOfChild> left = desk.left(household, child);
        setVisible(!left.isEmpty());
        add(new H3(words.text("signup.phone-weekdays.left")));
        left.forEach(each -> each.weekdays().stream().sorted().forEach(weekday -> add(line(child, each, weekday))));
    }

    private Div line(ChildId child, ClassOfChild left, DayOfWeek weekday) {
        String day = words.text("programme.weekday." + weekday);
        Span what = new Span(words.text("signup.weekday-off", left.title(), day));
        Button back = new Button(
                words.text("signup.weekday-off.back", day),
                click -> comeBack(new ComeOnWeekday(household, left.series(), child.value(), weekday)));
        back.setAriaLabel(words.text("signup.weekday-off.back", day) + " " + left.title());
        Div line = new Div(what, back);
        line.addClassName("line");
        return line;
    }

    private void comeBack(ComeOnWeekday command) {
        try {
            AdultView said = word.get();
            new Checks().notNull("word", said).orThrow();
            SeriesAnswer answer = desk.comeBack(command, said.id());
            long waiting = answer.bookings().stream()
                    .filter(booking -> booking.state() == BookingState.WAITING)
                    .count();
            Notices.done(words.text(
                    "signup.weekday-off.done",
                    answer.bookings().size() - waiting,
                    waiting,
                    answer.refused().size()));
            done.run();
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
        }
    }
}
