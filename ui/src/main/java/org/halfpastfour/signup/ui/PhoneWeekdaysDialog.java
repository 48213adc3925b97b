package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.ClassOfChild;
import org.halfpastfour.attendance.NeverOnWeekdays;
import org.halfpastfour.attendance.ReturnsByPhone;
import org.halfpastfour.attendance.WeekdaysByPhone;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Which child comes to which class no more on which days, and who said so; what it gives back is shown before. */
class PhoneWeekdaysDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final HouseholdId household;
    private final transient WeekdaysByPhone desk;
    private final Words words;
    private final Forms form;
    private final Select<ChildView> child = new Select<>();
    private final Select<ClassOfChild> series = new Select<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final DateField from;
    private final Select<AdultView> word = new Select<>();
    private final Paragraph nothing;
    private final AwayLines lines;
    private final PhoneReturns returns;

    PhoneWeekdaysDialog(
            HouseholdId household,
            List<ChildView> children,
            List<AdultView> adults,
            WeekdaysByPhone desk,
            ReturnsByPhone again,
            Words words,
            Errors errors) {
        this.household = household;
        this.desk = desk;
        this.words = words;
        this.form = new Forms(errors);
        this.from = form.field("from", new DateField(words.text("signup.away.from")));
        this.nothing = new Paragraph(words.text("signup.phone-weekdays.no-class"));
        this.lines = new AwayLines(words);
        this.returns = new PhoneReturns(household, again, words, errors, word::getValue, this::close);
        addClassName("form-dialog");
        setHeaderTitle(words.text("signup.phone-weekdays"));
        fill(children, adults);
        Div body = new Div(child, nothing, series, weekdays, from, word, lines, form.problem(), returns);
        body.addClassName("form-fields");
        add(body);
        Button send = form.submit(words.text("signup.phone-weekdays.send"), key -> send());
        getFooter().add(new Button(words.text("shell.cancel"), click -> close()), send);
        classes();
    }

    private void fill(List<ChildView> children, List<AdultView> adults) {
        form.field("child", child).setLabel(words.text("signup.away.who"));
        child.setItems(children);
        child.setItemLabelGenerator(ChildView::name);
        child.setValue(children.getFirst());
        child.setVisible(children.size() > 1);
        form.field("series", series).setLabel(words.text("signup.phone-weekdays.class"));
        series.setItemLabelGenerator(ClassOfChild::title);
        form.field("weekdays", weekdays).setLabel(words.text("programme.weekdays"));
        weekdays.setItemLabelGenerator(day -> words.text("programme.weekday." + day));
        from.setMin(words.today());
        from.setValue(words.today());
        form.field("word", word).setLabel(words.text("signup.phone-weekdays.word"));
        word.setItems(adults);
        word.setItemLabelGenerator(AdultView::name);
        if (adults.size() == 1) {
            word.setValue(adults.getFirst());
        }
        child.addValueChangeListener(change -> classes());
        series.addValueChangeListener(change -> days());
        weekdays.addValueChangeListener(change -> look());
        from.addValueChangeListener(change -> look());
        word.addValueChangeListener(change -> look());
    }

    private void classes() {
        List<ClassOfChild> classes = desk.classesOf(household, child.getValue().id());
        returns.show(child.getValue().id());
        series.setItems(classes);
        nothing.setVisible(classes.isEmpty());
        series.setVisible(!classes.isEmpty());
        if (classes.isEmpty()) {
            days();
        } else {
            series.setValue(classes.getFirst());
        }
    }

    private void days() {
        ClassOfChild chosen = series.getValue();
        weekdays.setItems(
                chosen == null ? List.of() : chosen.weekdays().stream().sorted().toList());
        weekdays.setVisible(chosen != null);
        look();
    }

    private void look() {
        lines.removeAll();
        AdultView said = word.getValue();
        if (series.getValue() != null && !weekdays.getValue().isEmpty() && from.getValue() != null && said != null) {
            form.attempt(key -> lines.show(desk.preview(command()), false, false));
        }
    }

    private NeverOnWeekdays command() {
        ClassOfChild chosen = series.getValue();
        AdultView said = word.getValue();
        new Checks()
                .notNull("series", chosen)
                .notNull("word", said)
                .notNull("from", from.getValue())
                .orThrow();
        return new NeverOnWeekdays(
                household,
                child.getValue().id(),
                chosen.series(),
                Set.copyOf(weekdays.getValue()),
                from.getValue(),
                said.id());
    }

    private void send() {
        List<AwayLine> became = desk.tell(command());
        close();
        Notices.done(words.text("signup.phone-weekdays.done", AwayLines.done(became)));
    }
}
