package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.attendance.StayAway.As;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Somebody stays away for some days, or from the rest of a series: every booking that it touches is shown before. */
class AwayDialog extends FormDialog {

    /** Who can be chosen, and from when on. */
    record About(
            HouseholdId household,
            List<Person> people,
            LocalDate from,
            @Nullable SeriesId series,
            String title) {}

    record Person(UUID id, String name, boolean child) {}

    /** What is asked and done of the use case. */
    record Doing(
            SerializableFunction<StayAway, List<AwayLine>> preview,
            SerializableFunction<StayAway, List<AwayLine>> apply,
            Runnable after) {}

    private static final long serialVersionUID = 1L;

    private final transient About about;
    private final transient Doing doing;
    private final Words words;
    private final Forms form;
    private final Select<Person> person = new Select<>();
    private final DateField from;
    private final DateField to;
    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>();
    private final Div above = new Div();
    private final RadioButtonGroup<As> as = new RadioButtonGroup<>();
    private final AwayLines lines;
    private final Paragraph nothing;
    private final Button submit;
    private long done;

    AwayDialog(About about, Doing doing, Words words, Errors errors) {
        this.about = about;
        this.doing = doing;
        this.words = words;
        this.form = new Forms(errors);
        this.from = new DateField(words.text("signup.away.from"));
        this.to = new DateField(words.text("signup.away.to"));
        this.lines = new AwayLines(words);
        this.nothing = new Paragraph(words.text("signup.away.nothing"));
        this.submit = form.submit("", key -> send());
        setHeaderTitle(about.title());
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        nothing.addClassName("quiet");
        Div content = new Div(above, person, which, from, to, as, nothing, lines, form.problem());
        content.addClassName("stack");
        add(content);
        fill();
        Button back = new Button(words.text("signup.cancel.keep"), click -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, submit);
        look();
    }

    /** Shown over the form. */
    void above(List<Component> lines) {
        above.add(lines);
    }

    /** All that is later of a series, or only its sessions on the same day of the week. */
    private void offerWeekday() {
        form.field("weekdays", which);
        which.setLabel(words.text("signup.away.which"));
        which.addThemeName("vertical");
        which.setItems(false, true);
        which.setItemLabelGenerator(only -> Boolean.TRUE.equals(only)
                ? words.text("signup.away.which.weekday", words.weekday(about.from()))
                : words.text("signup.away.which.all"));
        which.setValue(false);
        which.setVisible(about.series() != null);
        which.addValueChangeListener(change -> look());
    }

    private void fill() {
        above.addClassName("stack");
        offerWeekday();
        form.field("participant", person);
        form.field("from", from);
        form.field("to", to);
        form.field("as", as);
        person.setLabel(words.text("signup.away.who"));
        person.setItems(about.people());
        person.setItemLabelGenerator(Person::name);
        person.setValue(about.people().getFirst());
        person.setVisible(about.people().size() > 1);
        from.setValue(about.from());
        from.setMin(words.today());
        to.setVisible(about.series() == null);
        to.setValue(about.series() == null ? about.from() : null);
        as.setLabel(words.text("signup.away.as"));
        as.addThemeName("vertical");
        as.setItemLabelGenerator(each -> words.text("signup.away.as." + each));
        offer();
        person.addValueChangeListener(change -> {
            offer();
            look();
        });
        from.addValueChangeListener(change -> look());
        to.addValueChangeListener(change -> look());
        as.addValueChangeListener(change -> look());
    }

    /** An adult is never told absent: the register is about children. */
    private void offer() {
        boolean child = person.getValue().child();
        as.setItems(child ? List.of(As.values()) : List.of(As.CANCELLED));
        as.setValue(child && about.series() == null ? As.ILL : As.CANCELLED);
    }

    private void look() {
        lines.removeAll();
        done = 0;
        nothing.setVisible(false);
        submit.setEnabled(false);
        if (from.getValue() != null && as.getValue() != null) {
            form.attempt(key -> show(doing.preview().apply(command())));
        }
        tell();
    }

    private void show(List<AwayLine> told) {
        done = AwayLines.done(told);
        lines.show(told, as.getValue() != As.CANCELLED, false);
        nothing.setVisible(told.isEmpty());
    }

    private void tell() {
        submit.setEnabled(done > 0);
        Loss.when(as.getValue() == As.CANCELLED, submit);
        submit.setText(words.text(as.getValue() == As.CANCELLED ? "signup.away.cancel" : "signup.away.absent", done));
    }

    private StayAway command() {
        return new StayAway(
                about.household(),
                person.getValue().id(),
                from.getValue(),
                to.getValue(),
                about.series(),
                Boolean.TRUE.equals(which.getValue()) ? Set.of(about.from().getDayOfWeek()) : Set.of(),
                as.getValue());
    }

    private void send() {
        boolean cancelled = as.getValue() == As.CANCELLED;
        List<AwayLine> became = doing.apply().apply(command());
        long touched = AwayLines.done(became);
        Notices.done(words.text(cancelled ? "signup.away.cancelled" : "signup.away.told", touched));
        close();
        doing.after().run();
    }
}
