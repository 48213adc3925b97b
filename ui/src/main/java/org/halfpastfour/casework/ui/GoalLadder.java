package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.Judgement;
import org.jspecify.annotations.Nullable;

/** The five levels of a goal, the highest on top, and on which of them it stands. */
class GoalLadder extends UnorderedList {

    private static final long serialVersionUID = 1L;

    GoalLadder(GoalScale scale, @Nullable Judgement judgement) {
        addClassNames("plain-list", "ladder");
        for (int step : GoalScale.steps().reversed()) {
            add(rung(step, scale.at(step), judgement != null && judgement.attainment() == step));
        }
    }

    private static ListItem rung(int step, String words, boolean here) {
        Span mark = new Span(GoalCard.signed(step));
        mark.addClassName("ladder-step");
        ListItem rung = new ListItem(mark, new Span(words));
        if (here) {
            rung.addClassName("ladder-here");
            rung.getElement().setAttribute("aria-current", "true");
        }
        return rung;
    }
}
