package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.PlannedDose;
import org.halfpastfour.casework.Responsible;
import org.halfpastfour.casework.ResponsibleKind;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shell.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The fields of what is done for a goal, with its expected dose as a sentence and who sees to it. */
class InterventionFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 16;

    private final Select<Stream> stream;
    private final TextField wording;
    private final IntegerField count;
    private final Select<DosePeriod> period;
    private final DateField from;
    private final DateField to;
    private final Select<ResponsibleKind> responsible;
    private final TextField responsibleName;

    InterventionFields(CaseFormDialog dialog, CaseWords words, @Nullable InterventionView stands) {
        stream = dialog.choice(
                "stream",
                words.text("field.stream"),
                Stream.values(),
                stands == null ? Stream.CHILD_CARE : stands.stream(),
                words::of);
        stream.setEnabled(stands == null);
        wording = dialog.form().field("wording", new TextField(words.text("field.wording")));
        count = dialog.form().field("count", new IntegerField(words.text("field.count")));
        count.setMin(1);
        count.setStepButtonsVisible(true);
        period = dialog.choice(
                "period",
                words.text("field.period"),
                DosePeriod.values(),
                stands == null ? DosePeriod.WEEK : stands.period(),
                words::of);
        from = dialog.form().field("startsOn", new DateField(words.text("field.from")));
        to = dialog.form().field("endsOn", new DateField(words.text("field.to")));
        responsible = dialog.choice(
                "responsible",
                words.text("field.responsible"),
                ResponsibleKind.values(),
                stands == null
                        ? ResponsibleKind.CASEWORKER
                        : stands.responsible().kind(),
                words::of);
        responsibleName = dialog.form().field("responsibleName", new TextField(words.text("field.responsible-name")));
        responsible.addValueChangeListener(change -> showName());
        fill(stands, words.words().today());
        showName();
    }

    private void fill(@Nullable InterventionView stands, LocalDate today) {
        wording.setValue(stands == null ? "" : stands.wording());
        count.setValue(stands == null ? 3 : stands.count());
        from.setValue(stands == null ? today : stands.startsOn());
        to.setValue(stands == null ? today.plusWeeks(USUAL_WEEKS).minusDays(1) : stands.endsOn());
        responsibleName.setValue(stands == null ? "" : stands.responsible().name());
    }

    private void showName() {
        responsibleName.setVisible(responsible.getValue() != ResponsibleKind.CASEWORKER);
    }

    List<Component> components() {
        return List.of(stream, wording, count, period, from, to, responsible, responsibleName);
    }

    Stream stream() {
        return stream.getValue();
    }

    PlannedDose dose() {
        Integer number = count.getValue();
        return new PlannedDose(
                wording.getValue(),
                number == null ? 0 : number,
                period.getValue(),
                from.getValue(),
                to.getValue(),
                new Responsible(responsible.getValue(), responsibleName.getValue()));
    }
}
