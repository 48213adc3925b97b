package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableFunction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Children do not come for some days: a tap for how long, one for why, and what it touches is read before. */
class AbsentDialog extends FormDialog {

    /** Of whom it can be told, and who is meant unless others are ticked. */
    record About(HouseholdId household, List<AwayDialog.Person> children, Set<UUID> meant) {}

    /** What is asked and done of the use case. */
    record Telling(
            SerializableFunction<TellAbsence, List<AwayLine>> preview,
            SerializableFunction<TellAbsence, List<AwayLine>> tell,
            Runnable after) {}

    /** For how long. */
    enum Days {
        TODAY,
        TOMORROW,
        UNTIL_FRIDAY,
        OTHER
    }

    private static final long serialVersionUID = 1L;

    private final transient About about;
    private final transient Telling telling;
    private final Words words;
    private final Forms form;
    private final CheckboxGroup<AwayDialog.Person> children = new CheckboxGroup<>();
    private final RadioButtonGroup<Days> days = new RadioButtonGroup<>();
    private final DateField from;
    private final DateField to;
    private final AwayLines lines;
    private final Paragraph nothing;
    private final Div above = new Div();
    private final Button ill;
    private final Button other;
    private boolean choosing;

    AbsentDialog(About about, Telling telling, Words words, Errors errors) {
        this.about = about;
        this.telling = telling;
        this.words = words;
        this.form = new Forms(errors);
        this.from = new DateField(words.text("signup.away.from"));
        this.to = new DateField(words.text("signup.away.to"));
        this.lines = new AwayLines(words);
        this.nothing = new Paragraph(words.text("signup.away.nothing"));
        this.ill = form.submit(words.text("signup.absent.ill"), key -> send(AbsenceKind.ILL));
        this.other = form.submit(words.text("signup.absent.excused"), key -> send(AbsenceKind.EXCUSED));
        setHeaderTitle(words.text("signup.absent-days.title"));
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        nothing.addClassName("quiet");
        above.addClassName("stack");
        above.setVisible(false);
        Div content = new Div(above, children, days, from, to, nothing, lines, form.problem());
        content.addClassName("stack");
        add(content);
        Button back = new Button(words.text("signup.cancel.keep"), click -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, other, ill);
        offerChildren();
        offerDays();
    }

    /** What is told already. */
    AbsentDialog above(List<Component> told) {
        above.add(told);
        above.setVisible(!told.isEmpty());
        return this;
    }

    private void offerChildren() {
        form.field("children", children);
        children.setLabel(words.text("signup.absent-days.who"));
        children.setItems(about.children());
        children.setItemLabelGenerator(AwayDialog.Person::name);
        children.select(about.children().stream()
                .filter(child -> about.meant().contains(child.id()))
                .toList());
        children.setVisible(about.children().size() > 1);
        children.addValueChangeListener(change -> look());
    }

    private void offerDays() {
        form.field("days", days);
        form.field("from", from);
        form.field("to", to);
        days.setLabel(words.text("signup.absent-days.how-long"));
        days.addThemeName("vertical");
        days.setItems(Days.values());
        days.setItemLabelGenerator(this::said);
        days.setValue(Days.TODAY);
        from.setMin(words.today());
        to.setMin(words.today());
        choose(Days.TODAY);
        days.addValueChangeListener(change -> choose(change.getValue()));
        from.addValueChangeListener(change -> look());
        to.addValueChangeListener(change -> look());
    }

    private String said(Days choice) {
        return words.text("signup.absent-days." + choice, words.date(lastOf(choice)));
    }

    /** Of the other days both fields are filled with what was chosen before. */
    private void choose(Days choice) {
        choosing = true;
        if (choice != Days.OTHER) {
            from.setValue(choice == Days.TOMORROW ? words.today().plusDays(1) : words.today());
            to.setValue(lastOf(choice));
        }
        from.setVisible(choice == Days.OTHER);
        to.setVisible(choice == Days.OTHER);
        choosing = false;
        look();
    }

    /** On a Friday the next one is meant, since today is a choice of its own. */
    private LocalDate lastOf(Days choice) {
        LocalDate today = words.today();
        return switch (choice) {
            case TODAY, OTHER -> today;
            case TOMORROW -> today.plusDays(1);
            case UNTIL_FRIDAY -> today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        };
    }

    private void look() {
        if (choosing) {
            return;
        }
        lines.removeAll();
        nothing.setVisible(false);
        allow(false);
        if (from.getValue() != null
                && to.getValue() != null
                && !children.getValue().isEmpty()) {
            form.attempt(key -> show(telling.preview().apply(command(AbsenceKind.ILL))));
        }
    }

    private void show(List<AwayLine> told) {
        lines.show(told, true, about.children().size() > 1);
        nothing.setVisible(told.isEmpty());
        allow(AwayLines.done(told) > 0);
    }

    private void allow(boolean something) {
        ill.setEnabled(something);
        other.setEnabled(something);
    }

    private TellAbsence command(AbsenceKind kind) {
        return new TellAbsence(
                about.household(),
                children.getValue().stream()
                        .map(child -> new ChildId(child.id()))
                        .toList(),
                Objects.requireNonNull(from.getValue()),
                Objects.requireNonNull(to.getValue()),
                kind);
    }

    private void send(AbsenceKind kind) {
        List<AwayLine> became = telling.tell().apply(command(kind));
        Notices.done(words.text("signup.away.told", AwayLines.done(became)));
        close();
        telling.after().run();
    }
}
