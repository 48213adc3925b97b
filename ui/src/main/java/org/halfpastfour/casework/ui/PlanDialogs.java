package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.halfpastfour.casework.AddGoal;
import org.halfpastfour.casework.CarePlans;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ChangeGoal;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.MakePlan;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.shell.ui.DateField;

/** The forms of a plan: the plan itself, its goals and its interventions. */
public class PlanDialogs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 3;

    private final CarePlans plans;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public PlanDialogs(CarePlans plans, CaseDialogs dialogs, CaseWords words) {
        this.plans = plans;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog plan(CaseView view, Runnable done) {
        PlanView before = view.plan();
        CaseFormDialog dialog =
                dialogs.dialog(before == null ? "plan.make" : "plan.change").keep("plan", view.id());
        LocalDate today = words.words().today();
        DateField start =
                dialogs.date(dialog, "startsOn", "field.plan-start", before == null ? today : before.startsOn());
        start.setEnabled(before == null);
        LocalDate stands = before == null ? null : before.reviewOn();
        DateField review = dialogs.date(
                dialog, "reviewOn", "field.review", stands == null ? today.plusMonths(USUAL_MONTHS) : stands);
        return dialog.with(start, review).sending(() -> {
            plans.make(new MakePlan(view.id(), start.getValue(), review.getValue()));
            done.run();
        });
    }

    CaseFormDialog goal(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("goal.add").keep("new-goal", view.id());
        Select<GoalDomain> domain = choice(dialog, "domain", "field.domain", GoalDomain.values(), GoalDomain.FAMILY);
        TextArea wording = wording(dialog, "");
        return dialog.with(domain, wording).sending(() -> {
            plans.addGoal(new AddGoal(view.id(), domain.getValue(), wording.getValue()));
            done.run();
        });
    }

    CaseFormDialog changeGoal(GoalView goal, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("goal.change").keep("goal", goal.id());
        Select<GoalDomain> domain = choice(dialog, "domain", "field.domain", GoalDomain.values(), goal.domain());
        TextArea wording = wording(dialog, goal.wording());
        Select<GoalState> state = choice(dialog, "state", "field.state", GoalState.values(), goal.state());
        Select<Integer> attainment = dialog.form().field("attainment", new Select<>());
        attainment.setLabel(words.text("field.attainment"));
        attainment.setItems(-2, -1, 0, 1, 2);
        attainment.setEmptySelectionAllowed(true);
        attainment.setEmptySelectionCaption(words.text("attainment.none"));
        attainment.setItemLabelGenerator(step -> step == null
                ? words.text("attainment.none")
                : GoalCard.signed(step) + " " + words.text("attainment." + step));
        attainment.setValue(goal.attainment());
        return dialog.with(domain, wording, state, attainment).sending(() -> {
            plans.changeGoal(new ChangeGoal(
                    goal.id(), domain.getValue(), wording.getValue(), state.getValue(), attainment.getValue()));
            done.run();
        });
    }

    CaseFormDialog intervention(GoalView goal, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("intervention.add").keep("intervention", goal.id());
        InterventionFields fields = new InterventionFields(dialog, words);
        return dialog.with(fields.components()).sending(() -> {
            plans.addIntervention(fields.command(goal.id()));
            done.run();
        });
    }

    CaseFormDialog endIntervention(InterventionView intervention, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("intervention.end");
        return dialog.with(new Paragraph(words.text("intervention.end.ask", intervention.wording())))
                .sending(() -> {
                    plans.endIntervention(intervention.id());
                    done.run();
                });
    }

    private TextArea wording(CaseFormDialog dialog, String value) {
        TextArea wording = dialog.form().field("wording", new TextArea(words.text("field.wording")));
        wording.setMinRows(3);
        wording.setValue(value);
        return wording;
    }

    private <E extends Enum<E>> Select<E> choice(
            CaseFormDialog dialog, String field, String label, E[] values, E value) {
        Select<E> choice = dialog.form().field(field, new Select<>());
        choice.setLabel(words.text(label));
        choice.setItems(values);
        choice.setItemLabelGenerator(words::of);
        choice.setValue(value);
        return choice;
    }
}
