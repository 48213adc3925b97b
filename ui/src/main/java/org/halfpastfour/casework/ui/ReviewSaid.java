package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.casework.StandingGoal;
import org.jspecify.annotations.Nullable;

/** What a review says: of each goal where it stood and stands now, a summary, and when the next one is due. */
class ReviewSaid extends Div {

    private static final long serialVersionUID = 1L;

    ReviewSaid(ReviewView view, CaseWords words) {
        addClassNames("panel", "stack");
        add(new H2(words.text("review.judgements")));
        Map<UUID, ReviewedGoal> said = view.judgements().stream()
                .collect(Collectors.toMap(ReviewedGoal::goal, Function.identity(), (one, other) -> other));
        view.basis().goals().forEach(goal -> add(goal(goal, said.get(goal.goal()), words)));
        if (!view.summary().isEmpty()) {
            Paragraph summary = new Paragraph(view.summary());
            summary.addClassName("note-text");
            add(new H3(words.text("review.summary")), summary);
        }
        LocalDate next = view.nextOn();
        if (next != null) {
            add(new Span(words.text("review.on", words.words().fullDate(next))));
        }
    }

    private static Component goal(StandingGoal goal, @Nullable ReviewedGoal said, CaseWords words) {
        Span before = new Span(words.text("review.before", stands(goal, words)));
        before.addClassName("quiet");
        Section section = new Section(new H3(goal.wording()), before);
        section.addClassNames("goal", "lines");
        if (said != null) {
            section.add(new Span(words.text("review.now", now(goal, said, words))));
            if (!said.why().isEmpty()) {
                section.add(new Span(words.text("version.why", said.why())));
            }
        }
        return section;
    }

    private static String now(StandingGoal goal, ReviewedGoal said, CaseWords words) {
        GoalState state = said.state();
        String where = state == null ? words.text("none") : words.of(state);
        Integer step = said.attainment();
        return step == null
                ? where
                : words.text(
                        "review.level",
                        where,
                        GoalCard.signed(step),
                        goal.scale().at(step));
    }

    /** Where it stood when the draft was filled. */
    static String stands(StandingGoal goal, CaseWords words) {
        Judgement judgement = goal.judgement();
        return judgement == null
                ? words.of(goal.state())
                : words.text(
                        "review.level",
                        words.of(goal.state()),
                        GoalCard.signed(judgement.attainment()),
                        goal.scale().at(judgement.attainment()));
    }
}
