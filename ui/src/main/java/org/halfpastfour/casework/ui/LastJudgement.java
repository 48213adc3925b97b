package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.JudgedGoal;
import org.halfpastfour.casework.Judgement;

/** What is said of one goal when its case is closed; of a draft only where it stands. */
class LastJudgement extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GoalView goal;
    private final CaseWords words;
    private final Select<GoalState> state;
    private final Select<Integer> attainment;

    LastJudgement(GoalView goal, CaseFormDialog dialog, CaseWords words) {
        this.goal = goal;
        this.words = words;
        addClassNames("goal", "case-fields");
        state = dialog.form().field("state-" + goal.id(), new Select<>());
        state.setLabel(words.text("field.state"));
        state.setItems(Arrays.stream(GoalState.values())
                .filter(each -> each != GoalState.IN_PROGRESS)
                .toList());
        state.setItemLabelGenerator(words::of);
        state.setValue(goal.state() == GoalState.IN_PROGRESS ? GoalState.NO_CHANGE : goal.state());
        attainment = JudgementFields.attainment(dialog, "attainment-" + goal.id(), words, goal.judgement());
        attainment.setVisible(!goal.isDraft());
        add(new H3(goal.wording()), state, attainment);
    }

    /** A judgement that stands keeps its day. */
    JudgedGoal judged() {
        Integer chosen = attainment.getValue();
        Judgement before = goal.judgement();
        if (chosen == null) {
            return new JudgedGoal(goal.id(), state.getValue(), null);
        }
        return new JudgedGoal(
                goal.id(),
                state.getValue(),
                before != null && before.attainment() == chosen
                        ? before
                        : new Judgement(chosen, words.words().today()));
    }
}
