package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.Attention;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.Flag;
import org.halfpastfour.casework.FlagSnoozes;
import org.halfpastfour.casework.SnoozeFlag;
import org.halfpastfour.shell.ui.DateField;

/** Puts a reason to look at a case off until a day, with why. */
public class SnoozeDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    private final FlagSnoozes snoozes;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public SnoozeDialog(FlagSnoozes snoozes, CaseDialogs dialogs, CaseWords words) {
        this.snoozes = snoozes;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog of(ClientId client, List<Flag> open, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("flag.snooze");
        Select<Attention> reason = dialog.form().field("flag", new Select<>());
        reason.setLabel(words.text("field.flag"));
        reason.setItemLabelGenerator(words::of);
        reason.setItems(open.stream().map(Flag::reason).toList());
        open.stream().findFirst().ifPresent(flag -> reason.setValue(flag.reason()));
        DateField until = dialogs.date(
                dialog, "until", "field.until", words.words().today().plusDays(USUAL_DAYS));
        TextField why = dialog.form().field("why", new TextField(words.text("field.why")));
        return dialog.with(new Paragraph(words.text("flag.snooze.text")), reason, until, why)
                .sending(() -> {
                    snoozes.snooze(new SnoozeFlag(client, reason.getValue(), until.getValue(), why.getValue()));
                    done.run();
                });
    }

    void wake(ClientId client, Attention reason, Runnable done) {
        snoozes.wake(client, reason);
        done.run();
    }
}
