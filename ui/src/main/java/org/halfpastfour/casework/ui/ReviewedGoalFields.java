package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.casework.StandingGoal;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** What a review says of one goal: where it stands, how far it is attained, and why in a line. */
class ReviewedGoalFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StandingGoal goal;
    private final Select<GoalState> state = new Select<>();
    private final Select<Integer> attainment = new Select<>();
    private final TextField why;

    ReviewedGoalFields(StandingGoal goal, @Nullable ReviewedGoal said, int position, Forms form, CaseWords words) {
        this.goal = goal;
        addClassNames("goal", "case-fields");
        String of = "goals[" + position + "].";
        form.field(of + "state", state).setLabel(words.text("field.state"));
        state.setItems(GoalState.values());
        state.setItemLabelGenerator(words::of);
        GoalState stands = said == null ? null : said.state();
        state.setValue(stands == null ? goal.state() : stands);
        form.field(of + "attainment", attainment).setLabel(words.text("field.attainment"));
        attainment.setItems(GoalScale.steps());
        attainment.setItemLabelGenerator(
                step -> GoalCard.signed(step) + " " + goal.scale().at(step));
        attainment.setValue(said == null ? null : said.attainment());
        attainment.setVisible(goal.scale().isDescribed());
        why = form.field(of + "why", new TextField(words.text("field.why")));
        why.setMaxLength(300);
        why.setValue(said == null ? "" : said.why());
        add(new H3(goal.wording()), before(words), state, attainment, why);
    }

    private Span before(CaseWords words) {
        Span before = new Span(words.text("review.before", ReviewSaid.stands(goal, words)));
        before.addClassName("quiet");
        return before;
    }

    ReviewedGoal said() {
        return new ReviewedGoal(
                goal.goal(), state.getValue(), attainment.isVisible() ? attainment.getValue() : null, why.getValue());
    }
}
