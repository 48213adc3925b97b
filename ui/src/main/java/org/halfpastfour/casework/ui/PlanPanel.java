package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** The plan: its dates, its goals with their scale, and what is done for each. */
class PlanPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final CaseDialogs dialogs;
    private final PlanDialogs plans;
    private final CaseWords words;
    private final transient Runnable again;

    PlanPanel(
            CaseView view,
            Engagement engagement,
            CaseDialogs dialogs,
            PlanDialogs plans,
            CaseWords words,
            Runnable again) {
        this.view = view;
        this.dialogs = dialogs;
        this.plans = plans;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        add(head());
        PlanView plan = view.plan();
        if (plan != null) {
            add(dates(plan));
        } else if (view.life().closedOn() == null) {
            add(new Paragraph(words.text(view.goals().isEmpty() ? "plan.none.next" : "plan.none.goals")));
        }
        Map<UUID, InterventionProgress> progress = engagement.interventions().stream()
                .collect(Collectors.toMap(InterventionProgress::intervention, Function.identity()));
        view.goals().forEach(goal -> add(new GoalCard(view, goal, progress, plans, words, again)));
        if (plan != null) {
            addGoal();
        }
    }

    private Component head() {
        Div head = new Div(new H2(words.text("plan")));
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(
                    CaseButtons.small(
                            words.text(view.agreement() == null ? "agreement.record" : "agreement.renew"),
                            () -> dialogs.agreement(view, again).open()),
                    change(view.plan()));
        }
        return head;
    }

    private Component change(@Nullable PlanView plan) {
        return plan == null
                ? CaseButtons.small(
                        words.text("plan.make"), () -> plans.make(view, again).open())
                : CaseButtons.small(words.text("plan.change"), () -> plans.change(view, plan, again)
                        .open());
    }

    private Component dates(PlanView plan) {
        Div dates = new Div(new Span(words.text("plan.since", plan.number(), words.date(plan.startsOn()))));
        dates.addClassName("row");
        LocalDate review = plan.reviewOn();
        boolean overdue = review != null && review.isBefore(words.words().today());
        dates.add(
                overdue
                        ? new Badge(words.text("review.overdue", words.dateOrNone(review)), Badge.Tone.WARNING)
                        : new Span(words.text("review.on", words.dateOrNone(review))));
        return dates;
    }

    private void addGoal() {
        if (view.goals().isEmpty()) {
            Paragraph none = new Paragraph(words.text("goals.none"));
            none.addClassName("quiet");
            add(none);
        }
        if (view.own()) {
            add(CaseButtons.small(
                    words.text("goal.add"), () -> plans.goal(view, again).open()));
        }
    }
}
