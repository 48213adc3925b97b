package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.HoldRepair;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.casework.MakeUpRepair;
import org.halfpastfour.casework.MemberView;
import org.halfpastfour.casework.RepairId;
import org.halfpastfour.casework.RepairMakeUps;
import org.halfpastfour.casework.RepairModel;
import org.halfpastfour.casework.Slot;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.shell.ui.Notices;

/** Asks who comes and what the session is for, then holds it. */
class HoldDialog {

    private final CaseFormDialog dialog;
    private Function<HoldRepair, RepairId> hold;
    private String held = "repair.held";

    HoldDialog(
            CaseView family,
            LinkedHousehold household,
            HomeSummary home,
            Slot slot,
            FamilyRepairs repairs,
            CaseDialogs dialogs,
            CaseWords words,
            Runnable again) {
        hold = repairs::hold;
        dialog = dialogs.dialog("repair.hold").keep("hold", family.id(), slot.start(), slot.room());
        CheckboxGroup<MemberView> persons = dialog.form().field("persons", new CheckboxGroup<>());
        persons.setLabel(words.text("field.persons"));
        persons.setHelperText(words.text("field.persons.help", family.name()));
        persons.setItems(household.members());
        persons.setItemLabelGenerator(MemberView::name);
        persons.setVisible(!household.members().isEmpty());
        Select<InterventionView> intervention = dialog.form().field("intervention", new Select<>());
        intervention.setLabel(words.text("field.intervention"));
        List<InterventionView> choices = family.goals().stream()
                .flatMap(goal -> goal.interventions().stream())
                .filter(each -> each.stream() == Stream.FAMILY_REPAIR && each.endedOn() == null)
                .toList();
        intervention.setItems(choices);
        intervention.setItemLabelGenerator(each -> each == null ? words.text("none.chosen") : each.wording());
        intervention.setEmptySelectionAllowed(true);
        intervention.setEmptySelectionCaption(words.text("none.chosen"));
        choices.stream().findFirst().ifPresent(intervention::setValue);
        Select<RepairModel> model = dialog.form().field("model", new Select<>());
        model.setLabel(words.text("field.model"));
        model.setItems(RepairModel.SINGLE_FAMILY, RepairModel.FAMILY_GROUP, RepairModel.GROUP_CONFERENCE);
        model.setItemLabelGenerator(words::of);
        model.setValue(RepairModel.SINGLE_FAMILY);
        Paragraph when = new Paragraph(words.words().when(slot.start(), slot.end()));
        when.addClassName("hold-when");
        Paragraph where = new Paragraph(home.name() + " · " + words.text("repair.room", slot.roomName(), slot.seats()));
        Paragraph nameless = new Paragraph(words.text("repair.nameless"));
        nameless.addClassName("quiet");
        dialog.with(when, where, persons, intervention, model, nameless).sending(() -> {
            InterventionView chosen = intervention.getValue();
            var unused = hold.apply(new HoldRepair(
                    family.id(),
                    household.id(),
                    home.id(),
                    slot.room(),
                    new TimeRange(slot.start(), slot.end()),
                    model.getValue(),
                    chosen == null ? null : chosen.id(),
                    persons.getValue().stream().map(MemberView::person).toList()));
            Notices.done(words.text(held));
            again.run();
        });
    }

    /** The session makes up for one that was missed. */
    HoldDialog makingUp(RepairMakeUps makeUps, RepairId missed) {
        hold = command -> makeUps.hold(new MakeUpRepair(command, missed));
        held = "makes-up.held";
        return this;
    }

    void open() {
        dialog.open();
    }
}
