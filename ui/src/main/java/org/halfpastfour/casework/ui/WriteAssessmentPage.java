package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.halfpastfour.casework.AssessmentForm;
import org.halfpastfour.casework.AssessmentId;
import org.halfpastfour.casework.Assessments;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.InstrumentId;
import org.halfpastfour.casework.OpenAssessmentForm;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** Writes down the answers to one instrument. The address names the form, so that one which is sent again is the same. */
@Route(value = "cases/:id/assessment", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class WriteAssessmentPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String ATTEMPT = "attempt";

    private final Assessments assessments;
    private final AssessmentWords words;
    private final transient Errors errors;
    private final Address address = new Address();

    @Inject
    public WriteAssessmentPage(Assessments assessments, AssessmentWords words, Errors errors) {
        super("assessment-page");
        this.assessments = assessments;
        this.words = words;
        this.errors = errors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event);
        ClientId client = CaseAddress.client(event);
        InstrumentId instrument = address.id("instrument")
                .map(InstrumentId::of)
                .orElseThrow(() -> new NotFoundException("no instrument"));
        UUID attempt = address.id(ATTEMPT).orElseGet(Ids::next);
        address.replace(ATTEMPT, attempt);
        AssessmentId corrects = address.id("corrects").map(AssessmentId::of).orElse(null);
        AssessmentForm form = assessments.form(new OpenAssessmentForm(client, attempt, instrument, corrects));
        heading(words.of(form.instrument().instrument().title()));
        Anchor back = new Anchor(after(client), words.text("assessment.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        if (form.saved()) {
            put(new EmptyState(
                    "check", words.text("assessment.saved-before"), words.text("assessment.saved-before.next")));
        } else {
            put(panel(form, attempt));
        }
    }

    private Div panel(AssessmentForm view, UUID attempt) {
        Forms form = new Forms(errors);
        AssessmentFields fields = new AssessmentFields(view, attempt, form, words);
        Div panel = new Div();
        panel.addClassNames("panel", "stack", "write-contact");
        if (view.corrects() != null) {
            panel.add(new Paragraph(words.text("assessment.correct.keeps")));
        }
        panel.add(fields, form.problem(), form.submit(words.words().text("save"), key -> {
            assessments.write(fields.command());
            Notices.done(words.text("assessment.saved"));
            UI.getCurrent().navigate(after(view.client()));
        }));
        return panel;
    }

    private static String after(ClientId client) {
        return "cases/" + client + "/assessments";
    }
}
