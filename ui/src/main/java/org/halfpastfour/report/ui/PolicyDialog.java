package org.halfpastfour.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyLine;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.signup.PolicyChangePreview;
import org.halfpastfour.signup.SignUpPolicies;
import org.jspecify.annotations.Nullable;

/** Sets a policy from a day on. It is saved only as it was seen: what it changes, and for how many. */
class PolicyDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final transient SignUpPolicies policies;
    private final transient PolicyWords words;
    private final transient SerializableRunnable changed;
    private final Policy policy;
    private final DateField from;
    private final IntegerField number;
    private final TimeField time;
    private final RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
    private final Div preview = new Div();
    private final Button submit;
    private transient @Nullable ChangePolicy seen;

    PolicyDialog(
            PolicyLine line, SignUpPolicies policies, PolicyWords words, Errors errors, SerializableRunnable changed) {
        this.policies = policies;
        this.words = words;
        this.changed = changed;
        this.policy = line.policy();
        from = new DateField(text("report.policy.from"));
        number = new IntegerField(text("report.policy.unit." + policy.unit()));
        time = new TimeField(text("report.policy.time"));
        Forms form = new Forms(errors);
        setHeaderTitle(words.name(policy));
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        from.setValue(words.words().today());
        from.setHelperText(text("report.policy.from-help"));
        Div content =
                new Div(new Paragraph(words.sentence(policy, line.present().value())));
        content.add(valueField(form, line.present().value()));
        content.add(form.field("from", from), form.problem(), preview);
        content.addClassName("city-form");
        preview.getElement().setAttribute("aria-live", "polite");
        add(content);
        submit = form.submit(text("report.policy.submit"), key -> save());
        Button look = new Button(text("report.policy.look"), click -> form.attempt(key -> look()));
        getFooter().add(new Button(text("report.policy.cancel"), click -> close()), look, submit);
        from.addValueChangeListener(change -> forget());
        number.addValueChangeListener(change -> forget());
        time.addValueChangeListener(change -> forget());
        choice.addValueChangeListener(change -> forget());
        forget();
    }

    private Component valueField(Forms form, int present) {
        if (policy.isTime()) {
            time.setValue(Policy.time(present));
            time.setHelperText(text(
                    "report.policy.bounds", words.value(policy, policy.least()), words.value(policy, policy.most())));
            return form.field("value", time);
        }
        if (policy.unit() == Policy.Unit.YES_OR_NO) {
            choice.setLabel(text("report.policy.unit." + policy.unit()));
            choice.setItems(1, 0);
            choice.setItemLabelGenerator(value -> words.value(policy, value));
            choice.setValue(present);
            return form.field("value", choice);
        }
        number.setValue(present);
        number.setStepButtonsVisible(false);
        number.setHelperText(text("report.policy.bounds", policy.least(), policy.most()));
        return form.field("value", number);
    }

    /** What was seen is not what would be done any more. */
    private void forget() {
        seen = null;
        preview.removeAll();
        submit.setVisible(false);
    }

    private void look() {
        ChangePolicy command = command();
        PolicyChangePreview effects = policies.preview(command);
        preview.removeAll();
        Div shown = new Div(new Paragraph(words.change(effects)), new Paragraph(words.reach(effects)));
        shown.addClassName("change-preview");
        preview.add(shown);
        seen = command;
        submit.setVisible(effects.before() != effects.after());
    }

    private void save() {
        ChangePolicy command = command();
        if (!command.equals(seen)) {
            look();
            return;
        }
        policies.change(command);
        close();
        Notices.done(text("report.policy.saved"));
        changed.run();
    }

    private ChangePolicy command() {
        LocalDate day = from.getValue();
        return new ChangePolicy(policy, value(), day == null ? words.words().today() : day);
    }

    /** Nothing is outside all bounds. */
    private int value() {
        LocalTime chosen = time.getValue();
        Integer typed = number.getValue();
        if (policy.isTime()) {
            return chosen == null ? -1 : chosen.getHour() * MINUTES_OF_AN_HOUR + chosen.getMinute();
        }
        if (policy.unit() == Policy.Unit.YES_OR_NO) {
            return choice.getValue() == null ? -1 : choice.getValue();
        }
        return typed == null ? -1 : typed;
    }

    private String text(String key, Object... parameters) {
        return words.words().text(key, parameters);
    }
}
