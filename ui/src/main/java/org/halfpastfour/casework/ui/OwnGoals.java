package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.casework.OwnPlanView;
import org.halfpastfour.engagement.Course;
import org.halfpastfour.engagement.InterventionProgress;

/** What somebody works for, where that stands and what is next; how often one came is said, and nothing is blamed. */
class OwnGoals extends Div {

    private static final long serialVersionUID = 1L;

    private final OwnWords words;

    OwnGoals(OwnPlanView view, OwnWords words) {
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.text("own.goals")));
        if (view.goals().isEmpty()) {
            add(OwnPanel.quiet(words.text("own.goals.none")));
        }
        Map<UUID, InterventionProgress> progress = view.engagement().interventions().stream()
                .collect(Collectors.toMap(InterventionProgress::intervention, Function.identity(), (one, same) -> one));
        view.goals().forEach(goal -> goal(goal, progress));
        add(new Paragraph(words.words().doseTaken(view.engagement().family().doseMinutes())));
        add(OwnPanel.quiet(words.text("own.hours.text")));
    }

    private void goal(GoalView goal, Map<UUID, InterventionProgress> progress) {
        Div part = new Div(new H3(goal.wording()), new Paragraph(stands(goal)));
        part.addClassNames("goal", "stack");
        if (!goal.isDraft()) {
            part.add(new GoalLadder(goal.scale(), goal.judgement()));
            next(goal, part);
        }
        UnorderedList done = OwnPanel.list();
        goal.interventions().stream()
                .filter(each -> each.endedOn() == null)
                .forEach(each -> done.add(new ListItem(came(each, progress))));
        part.add(done);
        add(part);
    }

    private String stands(GoalView goal) {
        Judgement judgement = goal.judgement();
        return judgement == null
                ? words.text("own.goal.open")
                : words.text(
                        "own.goal.stands",
                        words.words().of(goal.state()),
                        goal.scale().at(judgement.attainment()));
    }

    /** One step up from where it stands; before anybody has judged it, what is aimed at. */
    private void next(GoalView goal, Div part) {
        Judgement judgement = goal.judgement();
        int step = judgement == null ? 0 : judgement.attainment() + 1;
        if (GoalScale.steps().contains(step)) {
            String key = judgement == null ? "own.goal.aim" : "own.goal.next";
            part.add(new Paragraph(words.text(key, goal.scale().at(step))));
        }
    }

    private String came(InterventionView each, Map<UUID, InterventionProgress> progress) {
        InterventionProgress so = progress.get(each.id().value());
        if (so == null || so.course() == Course.UNREAD) {
            return words.text("own.done", each.wording());
        }
        return words.text(
                "own.came",
                each.wording(),
                so.attendedTimes(),
                words.words().unit(each.stream(), so.attendedTimes()),
                so.dueTimes(),
                words.words().unit(each.stream(), so.dueTimes()));
    }
}
