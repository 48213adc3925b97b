package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.casework.AskAssessment;
import org.halfpastfour.casework.AssessmentRequestView;
import org.halfpastfour.casework.AssessmentRequests;
import org.halfpastfour.casework.AssessmentsOfCase;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.casework.Occasion;
import org.halfpastfour.shell.ui.DateField;

/** The forms by which a client is asked to answer an instrument on the own page, and by which that is taken back. */
public class AskAssessmentDialogs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    private final AssessmentRequests requests;
    private final CaseDialogs dialogs;
    private final AssessmentWords words;

    @Inject
    public AskAssessmentDialogs(AssessmentRequests requests, CaseDialogs dialogs, AssessmentWords words) {
        this.requests = requests;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog ask(AssessmentsOfCase view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("assessment.ask-client");
        Select<InstrumentView> instrument = dialog.form().field("instrument", new Select<>());
        instrument.setLabel(words.text("assessment.field.instrument"));
        instrument.setItems(view.asked());
        instrument.setItemLabelGenerator(each -> words.of(each.instrument().title()));
        instrument.setValue(view.asked().getFirst());
        Select<Occasion> occasion = dialog.choice(
                "occasion",
                words.text("assessment.field.occasion"),
                Occasion.values(),
                view.results().isEmpty() ? Occasion.BEFORE : Occasion.DURING,
                words.words()::of);
        DateField until = dialog.form().field("until", new DateField(words.text("assessment.field.until")));
        until.setValue(words.words().words().today().plusDays(USUAL_DAYS));
        return dialog.with(new Paragraph(words.text("assessment.ask-client.text")), instrument, occasion, until)
                .sending(() -> {
                    var unused = requests.ask(new AskAssessment(
                            view.client(), instrument.getValue().id(), occasion.getValue(), until.getValue()));
                    done.run();
                });
    }

    CaseFormDialog takeBack(AssessmentRequestView request, Runnable done) {
        return dialogs.dialog("assessment.take-back")
                .with(new Paragraph(words.text("assessment.take-back.text")))
                .sending(() -> {
                    requests.takeBack(request.id());
                    done.run();
                });
    }
}
