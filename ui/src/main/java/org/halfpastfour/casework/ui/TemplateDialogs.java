package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.casework.GoalOutline;
import org.halfpastfour.casework.InterventionOutline;
import org.halfpastfour.casework.KeepTemplate;
import org.halfpastfour.casework.PlanOutline;
import org.halfpastfour.casework.PlanTemplateView;
import org.halfpastfour.casework.PlanTemplates;
import org.halfpastfour.casework.PlannedDose;
import org.halfpastfour.shared.BothLanguages;

/** The forms with which a supervisor keeps the templates of a district; each change is the next version. */
public class TemplateDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlanTemplates templates;
    private final CaseDialogs dialogs;
    private final Accounts accounts;
    private final CaseWords words;

    @Inject
    public TemplateDialogs(PlanTemplates templates, CaseDialogs dialogs, Accounts accounts, CaseWords words) {
        this.templates = templates;
        this.dialogs = dialogs;
        this.accounts = accounts;
        this.words = words;
    }

    /** A new one of the own district with the same goals, under another name. */
    CaseFormDialog copy(PlanTemplateView of, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("template.copy").keep("template", of.id());
        TextField name = dialog.form().field("name", new TextField(words.text("field.template-name")));
        name.setValue(words.of(of.outline().name()));
        Select<String> district = dialog.form().field("district", new Select<>());
        district.setLabel(words.text("field.district"));
        List<String> own = List.copyOf(accounts.me().districts());
        district.setItems(own);
        own.stream().findFirst().ifPresent(district::setValue);
        district.setVisible(own.size() > 1);
        return dialog.with(name, district).sending(() -> {
            String chosen = district.getValue();
            templates.keep(new KeepTemplate(
                    null,
                    0,
                    chosen == null ? "" : chosen,
                    new PlanOutline(said(name.getValue()), of.outline().goals())));
            done.run();
        });
    }

    CaseFormDialog addGoal(PlanTemplateView to, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("goal.add");
        GoalFields fields = new GoalFields(dialog, words, to.id());
        return dialog.with(fields.components()).sending(keep(to, done, () -> {
            List<GoalOutline> goals = new ArrayList<>(to.outline().goals());
            goals.add(new GoalOutline(
                    fields.domain(),
                    said(fields.wording()),
                    fields.scale().levels().stream().map(TemplateDialogs::said).toList(),
                    List.of()));
            return goals;
        }));
    }

    CaseFormDialog addIntervention(PlanTemplateView to, GoalOutline goal, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("intervention.add").keep("template-intervention", to.id());
        InterventionFields fields = new InterventionFields(dialog, words, null);
        return dialog.with(fields.components()).sending(keep(to, done, () -> {
            List<InterventionOutline> all = new ArrayList<>(goal.interventions());
            all.add(outline(fields));
            GoalOutline more = new GoalOutline(goal.domain(), goal.wording(), goal.levels(), all);
            return to.outline().goals().stream()
                    .map(each -> each.equals(goal) ? more : each)
                    .toList();
        }));
    }

    private static InterventionOutline outline(InterventionFields fields) {
        PlannedDose dose = fields.dose();
        long weeks = Math.ceilDiv(ChronoUnit.DAYS.between(dose.startsOn(), dose.endsOn()) + 1, 7L);
        return new InterventionOutline(
                fields.stream(),
                said(dose.wording()),
                dose.count(),
                dose.period(),
                (int) weeks,
                dose.responsible().kind(),
                said(dose.responsible().name()));
    }

    CaseFormDialog goalOut(PlanTemplateView of, GoalOutline goal, Runnable done) {
        return dialogs.dialog("template.goal-out")
                .with(new Paragraph(words.text("template.goal-out.ask", words.of(goal.wording()))))
                .sending(keep(of, done, () -> of.outline().goals().stream()
                        .filter(each -> !each.equals(goal))
                        .toList()));
    }

    CaseFormDialog end(PlanTemplateView of, Runnable done) {
        return dialogs.dialog("template.end")
                .with(new Paragraph(
                        words.text("template.end.ask", words.of(of.outline().name()))))
                .sending(() -> {
                    templates.end(of.id(), of.number());
                    done.run();
                });
    }

    private Runnable keep(PlanTemplateView of, Runnable done, Supplier<List<GoalOutline>> goals) {
        return () -> {
            templates.keep(new KeepTemplate(
                    of.id(),
                    of.number(),
                    String.valueOf(of.district()),
                    new PlanOutline(of.outline().name(), goals.get())));
            done.run();
        };
    }

    /** In one language; the other one reads the same. */
    private static BothLanguages said(String words) {
        return new BothLanguages(words, "");
    }
}
