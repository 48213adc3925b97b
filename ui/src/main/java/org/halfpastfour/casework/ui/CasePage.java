package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.AgreementView;
import org.halfpastfour.casework.CaseExports;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.OpenedCase;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.MainLayout;

/** One family: the plan on the left, what the family took part in on the right. */
@Route(value = "cases/:id", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CasePage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Cases cases;
    private final transient CaseExports exports;
    private final CaseDialogs dialogs;
    private final PlanDialogs plans;
    private final SnoozeDialog snooze;
    private final CompareDialog compare;
    private final IntakeDialogs intakes;
    private final CaseActions caseActions;
    private final ConsentWatch watch;
    private final PriorityCode code;
    private final CaseWords words;
    private final Div content = new Div();

    @Inject
    public CasePage(
            Cases cases,
            CaseExports exports,
            CaseDialogs dialogs,
            PlanDialogs plans,
            SnoozeDialog snooze,
            CompareDialog compare,
            IntakeDialogs intakes,
            CaseActions caseActions,
            ConsentWatch watch,
            PriorityCode code,
            CaseWords words) {
        super("case-page");
        this.cases = cases;
        this.exports = exports;
        this.dialogs = dialogs;
        this.plans = plans;
        this.snooze = snooze;
        this.compare = compare;
        this.intakes = intakes;
        this.caseActions = caseActions;
        this.watch = watch;
        this.code = code;
        this.words = words;
        content.addClassName("case-columns");
        add(content);
        watch.start(this, this::empty);
    }

    private void empty() {
        clear();
        content.removeAll();
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
        Runnable again = () -> show(client);
        watch.shows(view, again);
        actions(caseActions.of(view, again).toArray(Component[]::new));
        content.removeAll();
        Div left = column(
                "case-plan",
                facts(view),
                new PlanPanel(view, engagement, dialogs, plans, words, again),
                new IntakePanel(view, intakes, words));
        left.add(
                new FollowUpPanel(view, words),
                new GroupPanel(view, words),
                new OnwardPanel(view, code, words),
                new HouseholdPanel(view, dialogs, words, again),
                new NotesPanel(view, dialogs, words, again));
        Div right = column(
                "case-engagement",
                new FlagsPanel(view, opened.flags(), snooze, words, again),
                new MeasuresPanel(view, engagement, compare, words),
                new TimelinePanel(view, engagement, compare.engagements(), words));
        if (!GlassMarks.isBehindGlass(view) && !engagement.rows().isEmpty()) {
            right.add(new FileLinks(
                    () -> exports.engagement(client),
                    taken -> new CaseSheets(words).engagement(taken, view.name()),
                    words));
        }
        GlassMarks.know(
                client,
                GlassMarks.isBehindGlass(view) && !opened.glass().isEmpty()
                        ? opened.glass().getFirst().until()
                        : null);
        content.add(new GlassNote(view, opened.glass(), words), left, right);
    }

    private Component facts(CaseView view) {
        Div facts = new Div(
                new Span(words.text("case-number", view.caseNumber())),
                new Span(words.words().phone(view.phone())),
                new Span(view.caseworker() == null ? "" : words.text("caseworker", view.caseworker())),
                new Span(view.place() == null ? "" : words.text("worked-at", view.place())),
                new Span(agreement(view)));
        new LifeNote(view.life(), words).badge().ifPresent(facts::addComponentAsFirst);
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
