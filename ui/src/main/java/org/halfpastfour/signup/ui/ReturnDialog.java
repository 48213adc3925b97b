package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.attendance.AbsenceStretch;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.ComeAfterAll;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** A child that was told absent comes after all from a day on: which sessions that gives back, and which are gone. */
class ReturnDialog extends FormDialog {

    /** What is asked and done of the use case. */
    record Returning(
            SerializableFunction<ComeAfterAll, List<AwayLine>> preview,
            SerializableFunction<ComeAfterAll, List<AwayLine>> takeBack,
            Runnable after) {}

    private static final long serialVersionUID = 1L;

    private final transient HouseholdId household;
    private final transient AbsenceStretch stretch;
    private final transient Returning returning;
    private final Words words;
    private final Forms form;
    private final DateField from;
    private final AwayLines lines;
    private final Button submit;

    ReturnDialog(HouseholdId household, AbsenceStretch stretch, Returning returning, Words words, Errors errors) {
        this.household = household;
        this.stretch = stretch;
        this.returning = returning;
        this.words = words;
        this.form = new Forms(errors);
        this.from = form.field("from", new DateField(words.text("signup.return.from")));
        this.lines = new AwayLines(words);
        this.submit = form.submit(words.text("signup.return.do", 0), key -> send());
        setHeaderTitle(words.text("signup.return.title", stretch.name()));
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        Div content = new Div(from, new Paragraph(words.text("signup.return.meaning")), lines, form.problem());
        content.addClassName("stack");
        add(content);
        Button back = new Button(words.text("signup.return.keep"), click -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, submit);
        LocalDate first = stretch.from().isBefore(words.today()) ? words.today() : stretch.from();
        from.setMin(first);
        from.setMax(stretch.to());
        from.setValue(first);
        from.addValueChangeListener(change -> look());
        look();
    }

    private void look() {
        lines.removeAll();
        tell(0);
        if (from.getValue() != null && !from.getValue().isAfter(stretch.to())) {
            form.attempt(key -> {
                List<AwayLine> told = returning.preview().apply(command());
                lines.show(told, true, false);
                tell(AwayLines.done(told));
            });
        }
    }

    private void tell(long sessions) {
        submit.setText(words.text("signup.return.do", sessions));
        submit.setEnabled(sessions > 0);
    }

    private ComeAfterAll command() {
        return new ComeAfterAll(household, List.of(ChildId.of(stretch.child())), from.getValue(), stretch.to());
    }

    private void send() {
        long back = AwayLines.done(returning.takeBack().apply(command()));
        Notices.done(words.text("signup.return.done", stretch.name(), back));
        close();
        returning.after().run();
    }
}
