package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.calendar.AddSchoolYear;
import org.halfpastfour.calendar.CalendarChanges;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Adds a school year from the first day of its first term to the last day of its second. */
class SchoolYearDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CalendarChanges desk;
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));
    private final TermFields autumn = new TermFields("calendar.terms.first", "terms[0]");
    private final TermFields spring = new TermFields("calendar.terms.second", "terms[1]");

    SchoolYearDialog(CalendarChanges desk, Errors errors, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation("calendar.terms.add-year"));
        autumn.register(form);
        spring.register(form);
        name.setLabel(getTranslation("calendar.terms.year-name"));
        name.setHelperText(getTranslation("calendar.terms.year-name-help"));
        Div content = new Div(
                form.field("name", name),
                form.field("firstDay", first),
                form.field("lastDay", last),
                autumn,
                spring,
                form.problem());
        content.addClassName("city-form");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("calendar.cancel"), click -> close()),
                        form.submit(getTranslation("calendar.save"), key -> save()));
    }

    private void save() {
        desk.addSchoolYear(new AddSchoolYear(
                name.getValue(), first.getValue(), last.getValue(), List.of(autumn.term(), spring.term())));
        close();
        Notices.done(getTranslation("calendar.saved"));
        changed.run();
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
