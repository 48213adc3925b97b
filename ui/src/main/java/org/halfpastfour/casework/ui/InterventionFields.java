package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import org.halfpastfour.casework.AddIntervention;
import org.halfpastfour.casework.GoalId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shell.ui.DateField;

/** The fields of what is done for a goal, with its expected dose as a sentence. */
class InterventionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Select<Stream> stream;
    private final TextField wording;
    private final IntegerField count;
    private final Select<DosePeriod> period;
    private final DateField from;
    private final DateField to;

    InterventionFields(CaseFormDialog dialog, CaseWords words) {
        stream = dialog.form().field("stream", new Select<>());
        stream.setLabel(words.text("field.stream"));
        stream.setItems(Stream.values());
        stream.setItemLabelGenerator(words::of);
        stream.setValue(Stream.CHILD_CARE);
        wording = dialog.form().field("wording", new TextField(words.text("field.wording")));
        count = dialog.form().field("count", new IntegerField(words.text("field.count")));
        count.setValue(3);
        count.setMin(1);
        count.setStepButtonsVisible(true);
        period = dialog.form().field("period", new Select<>());
        period.setLabel(words.text("field.period"));
        period.setItems(DosePeriod.values());
        period.setItemLabelGenerator(words::of);
        period.setValue(DosePeriod.WEEK);
        LocalDate today = words.words().today();
        from = dialog.form().field("startsOn", new DateField(words.text("field.from")));
        from.setValue(today);
        to = dialog.form().field("endsOn", new DateField(words.text("field.to")));
        to.setValue(today.plusWeeks(16).minusDays(1));
    }

    Component[] components() {
        return new Component[] {stream, wording, count, period, from, to};
    }

    AddIntervention command(GoalId goal) {
        Integer number = count.getValue();
        return new AddIntervention(
                goal,
                stream.getValue(),
                wording.getValue(),
                number == null ? 0 : number,
                period.getValue(),
                from.getValue(),
                to.getValue());
    }
}
