package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.Assessments;
import org.halfpastfour.casework.AssessmentsOfCase;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;

/** How a family is doing by its own answers, beside how it took part meanwhile. */
@Route(value = "cases/:id/assessments", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseAssessmentsPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Assessments assessments;
    private final AskAssessmentDialogs dialogs;
    private final ConsentWatch watch;
    private final AssessmentWords words;

    @Inject
    public CaseAssessmentsPage(
            Assessments assessments, AskAssessmentDialogs dialogs, ConsentWatch watch, AssessmentWords words) {
        super("assessments-page");
        this.assessments = assessments;
        this.dialogs = dialogs;
        this.watch = watch;
        this.words = words;
        watch.start(this, this::clear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        AssessmentsOfCase view = assessments.of(client);
        watch.shows(client, view.live(), () -> show(client));
        heading(words.text("assessment.of", view.name()));
        actions(actions(view).toArray(Component[]::new));
        put(parts(view).toArray(Component[]::new));
    }

    private List<Component> actions(AssessmentsOfCase view) {
        List<Component> actions = new ArrayList<>();
        if (view.supervised()) {
            actions.add(new Badge(words.words().text("supervised")));
        }
        Anchor back = new Anchor("cases/" + view.client(), words.words().text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        return actions;
    }

    private List<Component> parts(AssessmentsOfCase view) {
        List<Component> parts = new ArrayList<>();
        if (view.own() && !view.asked().isEmpty()) {
            parts.add(ask(view));
        }
        if (!view.requests().isEmpty()) {
            parts.add(new AskedClientPanel(view, dialogs, words, () -> show(view.client())));
        }
        if (view.results().isEmpty()) {
            parts.add(new EmptyState("chart", words.text("assessment.none"), words.text("assessment.none.next")));
        }
        view.results().forEach(result -> parts.add(new InstrumentPanel(view, result, words)));
        parts.add(beside(view));
        return parts;
    }

    private Component ask(AssessmentsOfCase view) {
        Div ways = new Div();
        ways.addClassName("due-badges");
        view.asked().forEach(instrument -> {
            Anchor way = new Anchor(
                    "cases/" + view.client() + "/assessment?instrument=" + instrument.id(), new Glyph("plus"));
            way.add(words.of(instrument.instrument().title()));
            way.addClassName("button-link");
            ways.add(way);
        });
        Div panel = new Div(new H2(words.text("assessment.ask")), ways);
        panel.add(CaseButtons.small(
                words.text("assessment.ask-client"),
                () -> dialogs.ask(view, () -> show(view.client())).open()));
        panel.addClassNames("panel", "stack");
        return panel;
    }

    /** The two stand beside each other and are never added up. */
    private Component beside(AssessmentsOfCase view) {
        Div panel = new Div(new H2(words.text("assessment.beside")), new Paragraph(words.goals(view.goals())));
        panel.addClassNames("panel", "stack");
        Engagement meanwhile = view.meanwhile();
        if (meanwhile != null) {
            CaseWords cases = words.words();
            panel.add(new Paragraph(words.text(
                    "assessment.meanwhile",
                    cases.words().period(meanwhile.from(), meanwhile.to(), cases.words()::shortDate),
                    cases.retention(meanwhile.family().retentionWeeks()),
                    cases.doseTaken(meanwhile.family().doseMinutes()))));
        }
        Paragraph note = new Paragraph(words.text("assessment.beside.note"));
        note.addClassName("quiet");
        panel.add(note);
        return panel;
    }
}
