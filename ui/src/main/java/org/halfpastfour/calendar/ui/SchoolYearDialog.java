package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.calendar.AddSchoolYear;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** Adds a school year from the first day of its first term to the last day of its second. */
class SchoolYearDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));
    private final TermFields autumn = new TermFields("calendar.terms.first", "terms[0]");
    private final TermFields spring = new TermFields("calendar.terms.second", "terms[1]");

    SchoolYearDialog(CalendarSteps steps, Errors errors, Words words, SerializableRunnable changed) {
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation("calendar.terms.add-year"));
        autumn.register(form);
        spring.register(form);
        StepPanel panel = new StepPanel(steps, form, words, this::command, () -> {
            close();
            changed.run();
        });
        name.setLabel(getTranslation("calendar.terms.year-name"));
        name.setHelperText(getTranslation("calendar.terms.year-name-help"));
        Div content = new Div(
                form.field("name", name),
                form.field("firstDay", first),
                form.field("lastDay", last),
                autumn,
                spring,
                panel);
        content.addClassName("city-form");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("calendar.cancel"), click -> close()),
                        panel.lookButton(),
                        panel.submitButton());
        name.addValueChangeListener(change -> panel.forget());
        first.addValueChangeListener(change -> panel.forget());
        last.addValueChangeListener(change -> panel.forget());
        autumn.whenChanged(panel::forget);
        spring.whenChanged(panel::forget);
    }

    private AddSchoolYear command() {
        return new AddSchoolYear(
                name.getValue(), first.getValue(), last.getValue(), List.of(autumn.term(), spring.term()));
    }

    /** One of the two terms. */
    private static final class TermFields extends Div {

        private static final long serialVersionUID = 1L;

        private final String titleKey;
        private final String place;
        private final DateField from = new DateField(getTranslation("calendar.first-day"));
        private final DateField to = new DateField(getTranslation("calendar.last-day"));

        TermFields(String titleKey, String place) {
            this.titleKey = titleKey;
            this.place = place;
            addClassName("city-fields");
            H3 title = new H3(getTranslation(titleKey));
            title.addClassName("city-wide");
            add(title, from, to);
        }

        void whenChanged(SerializableRunnable changed) {
            from.addValueChangeListener(change -> changed.run());
            to.addValueChangeListener(change -> changed.run());
        }

        void register(Forms form) {
            form.field(place + ".firstDay", from);
            form.field(place + ".lastDay", to);
        }

        AddSchoolYear.NewTerm term() {
            try {
                return new AddSchoolYear.NewTerm(getTranslation(titleKey), from.getValue(), to.getValue());
            } catch (InvalidInput refused) {
                throw refused.in(place);
            }
        }
    }
}
