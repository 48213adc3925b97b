package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.CaseClosings;
import org.halfpastfour.casework.CasePauses;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.CloseCase;
import org.halfpastfour.casework.ClosingReason;
import org.halfpastfour.casework.PauseCase;
import org.halfpastfour.casework.ReopenCase;
import org.halfpastfour.shell.ui.DateField;

/** The forms with which a case is paused, closed and opened again. */
public class CaseLifeDialogs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 4;

    private final CasePauses pauses;
    private final CaseClosings closings;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public CaseLifeDialogs(CasePauses pauses, CaseClosings closings, CaseDialogs dialogs, CaseWords words) {
        this.pauses = pauses;
        this.closings = closings;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog pause(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("pause").keep("pause", view.id());
        DateField until = dialogs.date(
                dialog, "until", "field.pause-until", words.words().today().plusWeeks(USUAL_WEEKS));
        TextField why = dialogs.why(dialog);
        return dialog.with(new Paragraph(words.text("pause.text")), why, until).sending(() -> {
            pauses.pause(new PauseCase(view.id(), until.getValue(), why.getValue()));
            done.run();
        });
    }

    CaseFormDialog resume(CaseView view, Runnable done) {
        return dialogs.dialog("resume")
                .with(new Paragraph(words.text("resume.text")))
                .sending(() -> {
                    pauses.goOn(view.id());
                    done.run();
                });
    }

    /** Every goal is judged in the same form. */
    CaseFormDialog close(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("close").keep("close", view.id());
        Select<ClosingReason> reason = dialog.choice(
                "reason",
                words.text("field.closing-reason"),
                ClosingReason.values(),
                ClosingReason.AGREEMENT_COMPLETED,
                words::of);
        TextArea summary = dialog.form().field("summary", new TextArea(words.text("field.summary")));
        summary.setMinRows(3);
        List<LastJudgement> goals = view.goals().stream()
                .map(goal -> new LastJudgement(goal, dialog, words))
                .toList();
        dialog.with(new Paragraph(words.text("close.text")), reason, summary);
        goals.forEach(goal -> dialog.with(goal));
        return dialog.sending(() -> {
            closings.close(new CloseCase(
                    view.id(),
                    reason.getValue(),
                    summary.getValue(),
                    goals.stream().map(LastJudgement::judged).toList()));
            done.run();
        });
    }

    CaseFormDialog reopen(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("reopen").keep("reopen", view.id());
        TextField why = dialogs.why(dialog);
        return dialog.with(new Paragraph(words.text("reopen.text")), why).sending(() -> {
            closings.reopen(new ReopenCase(view.id(), why.getValue()));
            done.run();
        });
    }
}
