package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** A goal with its place on the scale from −2 to +2, and its interventions against their dose. */
class GoalCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final transient GoalView goal;
    private final PlanDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;

    GoalCard(
            CaseView view,
            GoalView goal,
            Map<UUID, InterventionProgress> progress,
            PlanDialogs dialogs,
            CaseWords words,
            Runnable again) {
        this.view = view;
        this.goal = goal;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassName("goal");
        H3 wording = new H3(goal.wording());
        Div state = new Div(new Badge(words.of(goal.domain())), new Badge(words.of(goal.state())));
        state.addClassName("row");
        add(state, wording, scale());
        goal.interventions()
                .forEach(each -> add(intervention(each, progress.get(each.id().value()))));
        if (view.own()) {
            add(buttons());
        }
    }

    /** Where it stands on its ladder; one whose levels are not described is a draft, and has none. */
    private Component scale() {
        if (goal.isDraft()) {
            return new Badge(words.text("goal.draft"), Badge.Tone.WARNING);
        }
        Judgement judgement = goal.judgement();
        Span said = new Span(
                judgement == null
                        ? words.text("attainment.none")
                        : words.text(
                                "attainment.judged",
                                signed(judgement.attainment()),
                                words.text("attainment." + judgement.attainment()),
                                words.date(judgement.on())));
        said.addClassName("quiet");
        Div scale = new Div(new GoalLadder(goal.scale(), judgement), said);
        scale.addClassName("lines");
        return scale;
    }

    static String signed(int step) {
        return step > 0 ? "+" + step : step < 0 ? "−" + -step : "0";
    }

    private Component intervention(InterventionView each, @Nullable InterventionProgress progress) {
        Span what = new Span(each.wording());
        what.addClassName("intervention-what");
        Span dose = new Span(words.of(each.stream()) + " · " + words.dose(each.stream(), each.count(), each.period())
                + " · " + words.text("until", words.date(each.endsOn())));
        dose.addClassName("quiet");
        Span who = new Span(words.text("responsible", words.responsible(each.responsible())));
        who.addClassName("quiet");
        Div line = new Div(what, dose, who);
        line.addClassName("intervention");
        if (each.endedOn() != null) {
            line.add(new Span(words.text("ended.on", words.date(each.endedOn()))));
        } else if (progress != null) {
            line.add(new DoseBar(
                    words.against(each.stream(), progress.attendedTimes(), progress.dueTimes()) + " · "
                            + words.of(progress.course()),
                    progress.attendedTimes(),
                    progress.dueTimes()));
        } else if (!each.stream().isMeasured()) {
            line.add(new Badge(words.text("not-measured")));
        }
        if (view.own() && each.endedOn() == null) {
            line.add(change(each));
        }
        return line;
    }

    private Component change(InterventionView each) {
        Div buttons = new Div(
                CaseButtons.link(words.text("intervention.change"), () -> dialogs.changeIntervention(each, again)
                        .open()),
                CaseButtons.end(words.text("intervention.end"), () -> dialogs.endIntervention(each, again)
                        .open()));
        buttons.addClassName("row");
        return buttons;
    }

    private Component buttons() {
        Div buttons = new Div(
                CaseButtons.link(words.text("goal.change"), () -> dialogs.changeGoal(goal, again)
                        .open()),
                CaseButtons.link(words.text("intervention.add"), () -> dialogs.intervention(goal, again)
                        .open()));
        buttons.addClassName("row");
        return buttons;
    }
}
