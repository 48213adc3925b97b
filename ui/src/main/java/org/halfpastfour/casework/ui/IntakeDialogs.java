package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.IntakeSource;
import org.halfpastfour.casework.IntakeView;
import org.halfpastfour.casework.Intakes;
import org.halfpastfour.casework.WriteIntake;
import org.halfpastfour.shell.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The form for what somebody said when a case began, and what was said. */
public class IntakeDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Intakes intakes;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public IntakeDialogs(Intakes intakes, CaseDialogs dialogs, CaseWords words) {
        this.intakes = intakes;
        this.dialogs = dialogs;
        this.words = words;
    }

    List<IntakeView> said(ClientId client) {
        return intakes.of(client);
    }

    CaseFormDialog write(CaseView view, @Nullable IntakeView corrects, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog(corrects == null ? "intake.write" : "intake.correct")
                .keep("intake", view.id(), corrects == null ? "new" : corrects.id());
        Select<IntakeSource> source = dialog.choice(
                "source",
                words.text("field.source"),
                IntakeSource.values(),
                corrects == null ? IntakeSource.FAMILY : corrects.source(),
                words::of);
        TextField name = dialog.form().field("sourceName", new TextField(words.text("field.source-name")));
        name.setHelperText(words.text("field.source-name.help"));
        DateField on = dialogs.date(
                dialog,
                "saidOn",
                "field.said-on",
                corrects == null ? words.words().today() : corrects.saidOn());
        TextArea said = area(dialog, "said");
        TextArea strengths = area(dialog, "strengths");
        TextArea worries = area(dialog, "worries");
        if (corrects != null) {
            name.setValue(corrects.sourceName());
            said.setValue(corrects.said());
            strengths.setValue(corrects.strengths());
            worries.setValue(corrects.worries());
        }
        return dialog.with(source, name, on, said, strengths, worries).sending(() -> {
            intakes.write(new WriteIntake(
                    view.id(),
                    source.getValue(),
                    name.getValue(),
                    on.getValue(),
                    said.getValue(),
                    strengths.getValue(),
                    worries.getValue(),
                    corrects == null ? null : corrects.id()));
            done.run();
        });
    }

    private TextArea area(CaseFormDialog dialog, String field) {
        TextArea area = dialog.form().field(field, new TextArea(words.text("field." + field)));
        area.setMinRows(2);
        return area;
    }
}
