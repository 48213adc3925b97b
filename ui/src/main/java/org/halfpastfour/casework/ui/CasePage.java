package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.AgreementView;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.OpenedCase;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** One family: the plan on the left, what the family took part in on the right. */
@Route(value = "cases/:id", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CasePage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Cases cases;
    private final CaseDialogs dialogs;
    private final PlanDialogs plans;
    private final HandOverDialog handOver;
    private final SnoozeDialog snooze;
    private final CompareDialog compare;
    private final CaseWords words;
    private final Div content = new Div();

    @Inject
    public CasePage(
            Cases cases,
            CaseDialogs dialogs,
            PlanDialogs plans,
            HandOverDialog handOver,
            SnoozeDialog snooze,
            CompareDialog compare,
            CaseWords words) {
        super("case-page");
        this.cases = cases;
        this.dialogs = dialogs;
        this.plans = plans;
        this.handOver = handOver;
        this.snooze = snooze;
        this.compare = compare;
        this.words = words;
        content.addClassName("case-columns");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        OpenedCase opened = cases.opened(client);
        CaseView view = opened.view();
        Engagement engagement = opened.engagement();
        heading(view.name());
        actions(actions(view).toArray(Component[]::new));
        Runnable again = () -> show(client);
        content.removeAll();
        Div left = column("case-plan", facts(view), new PlanPanel(view, engagement, dialogs, plans, words, again));
        left.add(
                new FollowUpPanel(view, words),
                new HouseholdPanel(view, dialogs, words, again),
                new NotesPanel(view, dialogs, words, again));
        Div right = column(
                "case-engagement",
                new FlagsPanel(view, opened.flags(), snooze, words, again),
                new MeasuresPanel(view, engagement, compare, words),
                new TimelinePanel(view, engagement, compare.engagements(), words));
        content.add(left, right);
    }

    private List<Component> actions(CaseView view) {
        var actions = new ArrayList<Component>();
        if (!view.own()) {
            actions.add(new Badge(words.text("supervised")));
        }
        if (view.supervised()) {
            Button give = new Button(words.text("hand-over"), click -> handOver.of(view, () -> given(view.id()))
                    .open());
            actions.add(give);
        }
        if (view.own()) {
            Anchor repair = new Anchor("cases/" + view.id() + "/repair", new Glyph("meeting"));
            repair.add(words.text("repair"));
            repair.addClassName("button-link");
            actions.add(repair);
        }
        return actions;
    }

    private void given(ClientId client) {
        Notices.done(words.text("hand-over.done"));
        show(client);
    }

    private Component facts(CaseView view) {
        Div facts = new Div(
                new Span(words.text("case-number", view.caseNumber())),
                new Span(words.words().phone(view.phone())),
                new Span(view.caseworker() == null ? "" : words.text("caseworker", view.caseworker())),
                new Span(agreement(view)));
        facts.addClassName("case-facts");
        return facts;
    }

    private String agreement(CaseView view) {
        AgreementView agreement = view.agreement();
        return agreement == null
                ? words.text("agreement.none")
                : words.text(
                        "agreement.dates",
                        words.words().period(agreement.startsOn(), agreement.endsOn(), words.words()::fullDate));
    }

    private static Div column(String className, Component... parts) {
        Div column = new Div(parts);
        column.addClassNames("case-column", className);
        return column;
    }
}
