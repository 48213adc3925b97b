package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalView;

/** What a goal is about, its words, and its five levels in words, the highest on top as on a ladder. */
class GoalFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Select<GoalDomain> domain;
    private final TextArea wording;
    private final List<TextField> levels = new ArrayList<>();

    /** For a new goal of something, a case or a template. */
    GoalFields(CaseFormDialog dialog, CaseWords words, Object of) {
        this(dialog.keep("new-goal", of), words, GoalDomain.FAMILY, "", GoalScale.NONE);
    }

    GoalFields(CaseFormDialog dialog, CaseWords words, GoalView goal) {
        this(dialog.keep("goal", goal.id()), words, goal.domain(), goal.wording(), goal.scale());
    }

    private GoalFields(CaseFormDialog dialog, CaseWords words, GoalDomain about, String said, GoalScale scale) {
        domain = dialog.choice("domain", words.text("field.domain"), GoalDomain.values(), about, words::of);
        wording = dialog.form().field("wording", new TextArea(words.text("field.wording")));
        wording.setMinRows(2);
        wording.setValue(said);
        for (int step : GoalScale.steps()) {
            TextField level = dialog.form()
                    .field(
                            "level" + step,
                            new TextField(words.text(
                                    "field.level", GoalCard.signed(step), words.text("attainment." + step))));
            level.setValue(scale.at(step));
            level.setMaxLength(GoalScale.LONGEST);
            levels.add(level);
        }
        levels.getFirst().setHelperText(words.text("field.level.help"));
    }

    List<Component> components() {
        List<Component> parts = new ArrayList<>(List.of(domain, wording));
        parts.addAll(levels.reversed());
        return parts;
    }

    GoalDomain domain() {
        return domain.getValue();
    }

    String wording() {
        return wording.getValue();
    }

    GoalScale scale() {
        return new GoalScale(levels.stream().map(TextField::getValue).toList());
    }
}
