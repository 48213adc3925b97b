package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.casework.AddGoal;
import org.halfpastfour.casework.AddIntervention;
import org.halfpastfour.casework.CarePlans;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ChangeGoal;
import org.halfpastfour.casework.ChangeIntervention;
import org.halfpastfour.casework.EndIntervention;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.MakePlan;
import org.halfpastfour.casework.PlanTemplateView;
import org.halfpastfour.casework.PlanTemplates;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.casework.StartPlan;
import org.halfpastfour.shell.ui.DateField;

/** The forms of a plan: the plan itself, its goals and its interventions. What changes says why. */
public class PlanDialogs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 3;

    private final CarePlans plans;
    private final PlanTemplates templates;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public PlanDialogs(CarePlans plans, PlanTemplates templates, CaseDialogs dialogs, CaseWords words) {
        this.plans = plans;
        this.templates = templates;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** The first plan, empty or from a template. */
    CaseFormDialog make(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("plan.make").keep("plan", view.id());
        LocalDate today = words.words().today();
        Select<PlanTemplateView> template = dialog.form().field("template", new Select<>());
        template.setLabel(words.text("field.template"));
        template.setHelperText(words.text("field.template.help"));
        template.setItems(view.goals().isEmpty() ? templates.all() : List.of());
        template.setVisible(view.goals().isEmpty());
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(words.text("template.none"));
        template.setItemLabelGenerator(each -> each == null
                ? words.text("template.none")
                : words.of(each.outline().name()));
        DateField start = dialogs.date(dialog, "startsOn", "field.plan-start", today);
        DateField review = dialogs.date(dialog, "reviewOn", "field.review", today.plusMonths(USUAL_MONTHS));
        return dialog.with(template, start, review).sending(() -> {
            MakePlan plan = new MakePlan(view.id(), start.getValue(), review.getValue());
            PlanTemplateView chosen = template.getValue();
            if (chosen == null) {
                plans.make(plan);
            } else {
                templates.start(new StartPlan(chosen.id(), plan, UI.getCurrent().getLocale()));
            }
            done.run();
        });
    }

    CaseFormDialog change(CaseView view, PlanView before, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("plan.change").keep("plan", view.id());
        LocalDate stands = before.reviewOn();
        DateField start = dialogs.date(dialog, "startsOn", "field.plan-start", before.startsOn());
        start.setEnabled(false);
        DateField review = dialogs.date(
                dialog,
                "reviewOn",
                "field.review",
                stands == null ? words.words().today().plusMonths(USUAL_MONTHS) : stands);
        TextField why = dialogs.why(dialog);
        return dialog.with(start, review, why).sending(() -> {
            plans.make(new MakePlan(view.id(), start.getValue(), review.getValue(), why.getValue()));
            done.run();
        });
    }

    CaseFormDialog goal(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("goal.add");
        GoalFields fields = new GoalFields(dialog, words, view.id());
        return dialog.with(fields.components()).sending(() -> {
            plans.addGoal(new AddGoal(view.id(), fields.domain(), fields.wording(), fields.scale()));
            done.run();
        });
    }

    CaseFormDialog changeGoal(GoalView goal, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("goal.change");
        GoalFields fields = new GoalFields(dialog, words, goal);
        JudgementFields judged = new JudgementFields(dialog, words, goal.state(), goal.judgement());
        TextField why = dialogs.why(dialog);
        return dialog.with(judged.components())
                .with(fields.components())
                .with(why)
                .sending(() -> {
                    plans.changeGoal(new ChangeGoal(
                            goal.id(),
                            goal.number(),
                            fields.domain(),
                            fields.wording(),
                            judged.state(),
                            fields.scale(),
                            judged.judgement(),
                            why.getValue()));
                    done.run();
                });
    }

    CaseFormDialog intervention(GoalView goal, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("intervention.add").keep("intervention", goal.id());
        InterventionFields fields = new InterventionFields(dialog, words, null);
        return dialog.with(fields.components()).sending(() -> {
            plans.addIntervention(new AddIntervention(goal.id(), fields.stream(), fields.dose()));
            done.run();
        });
    }

    CaseFormDialog changeIntervention(InterventionView stands, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("intervention.change").keep("change-intervention", stands.id());
        InterventionFields fields = new InterventionFields(dialog, words, stands);
        TextField why = dialogs.why(dialog);
        return dialog.with(fields.components()).with(why).sending(() -> {
            plans.changeIntervention(
                    new ChangeIntervention(stands.id(), stands.number(), fields.dose(), why.getValue()));
            done.run();
        });
    }

    CaseFormDialog endIntervention(InterventionView stands, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("intervention.end");
        TextField why = dialogs.why(dialog);
        return dialog.with(new Paragraph(words.text("intervention.end.ask", stands.wording())), why)
                .sending(() -> {
                    plans.endIntervention(new EndIntervention(stands.id(), stands.number(), why.getValue()));
                    done.run();
                });
    }
}
