package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.shell.ui.DateField;
import org.jspecify.annotations.Nullable;

/** Where a goal stands, and how far it is attained on which day. */
class JudgementFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Select<GoalState> state;
    private final Select<Integer> attainment;
    private final DateField on;

    JudgementFields(CaseFormDialog dialog, CaseWords words, GoalState stands, @Nullable Judgement judged) {
        state = dialog.choice("state", words.text("field.state"), GoalState.values(), stands, words::of);
        attainment = attainment(dialog, "attainment", words, judged);
        on = dialog.form().field("judgedOn", new DateField(words.text("field.judged-on")));
        LocalDate today = words.words().today();
        on.setValue(judged == null ? today : judged.on());
    }

    static Select<Integer> attainment(
            CaseFormDialog dialog, String field, CaseWords words, @Nullable Judgement judged) {
        Select<Integer> attainment = dialog.form().field(field, new Select<>());
        attainment.setLabel(words.text("field.attainment"));
        attainment.setItems(GoalScale.steps());
        attainment.setEmptySelectionAllowed(true);
        attainment.setEmptySelectionCaption(words.text("attainment.none"));
        attainment.setItemLabelGenerator(step -> step == null
                ? words.text("attainment.none")
                : GoalCard.signed(step) + " " + words.text("attainment." + step));
        attainment.setValue(judged == null ? null : judged.attainment());
        return attainment;
    }

    List<Component> components() {
        return List.of(state, attainment, on);
    }

    GoalState state() {
        return state.getValue();
    }

    @Nullable
    Judgement judgement() {
        Integer chosen = attainment.getValue();
        return chosen == null ? null : new Judgement(chosen, on.getValue());
    }
}
