package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.GoalOutline;
import org.halfpastfour.casework.InterventionOutline;
import org.halfpastfour.casework.PlanTemplateView;
import org.halfpastfour.casework.PlanTemplates;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.MainLayout;

/** The outlines from which plans start. Who supervises a district makes own ones out of those that came with the product. */
@Route(value = "cases/templates", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class PlanTemplatesPage extends BasePage implements BeforeEnterObserver {

    static final String PATH = "cases/templates";

    private static final long serialVersionUID = 1L;

    private final PlanTemplates templates;
    private final TemplateDialogs dialogs;
    private final CaseWords words;

    @Inject
    public PlanTemplatesPage(PlanTemplates templates, TemplateDialogs dialogs, CaseWords words) {
        super("cases-page");
        this.templates = templates;
        this.dialogs = dialogs;
        this.words = words;
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("templates"));
        show();
    }

    private void show() {
        Paragraph what = new Paragraph(words.text("templates.what"));
        what.addClassName("quiet");
        Div list = new Div();
        list.addClassName("stack");
        templates.all().forEach(each -> list.add(template(each)));
        put(what, list);
    }

    private Component template(PlanTemplateView each) {
        Div head = new Div(new H2(words.of(each.outline().name())));
        head.addClassName("panel-head");
        head.add(new Badge(
                each.district() == null
                        ? words.text("template.of-product")
                        : words.text("template.of-district", each.number())));
        if (VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR)) {
            change(each, head);
        }
        Div panel = new Div(head);
        panel.addClassNames("panel", "stack");
        each.outline().goals().forEach(goal -> panel.add(goal(each, goal)));
        return panel;
    }

    private void change(PlanTemplateView each, Div head) {
        head.add(CaseButtons.small(words.text("template.copy"), () -> dialogs.copy(each, this::show)
                .open()));
        if (each.own()) {
            head.add(
                    CaseButtons.small(words.text("goal.add"), () -> dialogs.addGoal(each, this::show)
                            .open()),
                    CaseButtons.end(words.text("template.end"), () -> dialogs.end(each, this::show)
                            .open()));
        }
    }

    private Component goal(PlanTemplateView each, GoalOutline goal) {
        Div part = new Div(
                new Badge(words.of(goal.domain())),
                new H3(words.of(goal.wording())),
                new GoalLadder(goal.scale(UI.getCurrent().getLocale()), null));
        part.addClassName("goal");
        goal.interventions().forEach(intervention -> part.add(intervention(intervention)));
        if (each.own()) {
            Button add = CaseButtons.link(
                    words.text("intervention.add"),
                    () -> dialogs.addIntervention(each, goal, this::show).open());
            part.add(new Div(
                    add, CaseButtons.end(words.text("template.goal-out"), () -> dialogs.goalOut(each, goal, this::show)
                            .open())));
        }
        return part;
    }

    private Component intervention(InterventionOutline each) {
        Span what = new Span(words.of(each.wording()));
        what.addClassName("intervention-what");
        Span dose = new Span(words.of(each.stream()) + " · " + words.dose(each.stream(), each.count(), each.period())
                + " · " + words.text("template.weeks", each.weeks()));
        dose.addClassName("quiet");
        Div line = new Div(what, dose);
        line.addClassName("intervention");
        return line;
    }
}
