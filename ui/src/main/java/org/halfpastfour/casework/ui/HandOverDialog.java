package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.casework.CaseHandOvers;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.GiveCase;
import org.halfpastfour.casework.HandOverEffects;
import org.halfpastfour.casework.PlannedRepair;
import org.halfpastfour.casework.WorkerLoad;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;

/** Gives a case to a colleague: first the sessions that go along are seen, and what clashes is decided. */
public class HandOverDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseHandOvers handOvers;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public HandOverDialog(CaseHandOvers handOvers, CaseDialogs dialogs, CaseWords words) {
        this.handOvers = handOvers;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog of(CaseView view, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("hand-over");
        Select<WorkerLoad> colleague = dialog.form().field("caseworker", new Select<>());
        colleague.setLabel(words.text("hand-over.colleague"));
        colleague.setItemLabelGenerator(new StationWords(words)::worker);
        colleague.setItems(handOvers.colleagues(view.id()));
        CheckboxGroup<PlannedRepair> callOff = new CheckboxGroup<>();
        callOff.setLabel(words.text("hand-over.call-off"));
        callOff.setHelperText(words.text("hand-over.call-off.help"));
        callOff.setItemLabelGenerator(this::say);
        callOff.setVisible(false);
        Div along = new Div();
        colleague.addValueChangeListener(chosen -> dialog.form()
                .attempt(key ->
                        show(handOvers.preview(view.id(), chosen.getValue().account()), along, callOff)));
        TextField said = dialog.form().field("said", new TextField(words.text("field.hand-over-said")));
        said.setHelperText(words.text("field.hand-over-said.help"));
        String now = view.caseworker();
        if (now != null) {
            dialog.with(new Paragraph(words.text("hand-over.now", now)));
        }
        return dialog.with(effects(view.id()), colleague, callOff, along, said).sending(() -> {
            WorkerLoad chosen = colleague.getValue();
            if (chosen == null) {
                throw new InvalidInput("caseworker", CommonError.REQUIRED.code());
            }
            handOvers.giveTo(new GiveCase(
                    view.id(),
                    chosen.account(),
                    callOff.getValue().stream().map(PlannedRepair::id).collect(Collectors.toSet()),
                    said.getValue()));
            done.run();
        });
    }

    /** What goes along beside the sessions, and what ends; said before anybody is chosen. */
    private UnorderedList effects(ClientId client) {
        HandOverEffects effects = handOvers.effects(client);
        return new UnorderedList(
                new ListItem(words.text("hand-over.calls", effects.openCalls())),
                new ListItem(words.text("hand-over.due", effects.dueContacts())),
                new ListItem(words.text("hand-over.referrals", effects.openReferrals())),
                new ListItem(words.text("hand-over.snoozes", effects.snoozes())),
                new ListItem(words.text("hand-over.glass", effects.glass())),
                new ListItem(words.text("hand-over.errands")),
                new ListItem(words.text("hand-over.drafts")));
    }

    private void show(List<PlannedRepair> planned, Div along, CheckboxGroup<PlannedRepair> callOff) {
        along.removeAll();
        UnorderedList list = new UnorderedList();
        planned.stream().filter(repair -> !repair.clashes()).forEach(repair -> list.add(new ListItem(say(repair))));
        along.add(
                new Paragraph(words.text(list.getComponentCount() == 0 ? "hand-over.none" : "hand-over.along")), list);
        List<PlannedRepair> clashing =
                planned.stream().filter(PlannedRepair::clashes).toList();
        callOff.setItems(clashing);
        callOff.setVisible(!clashing.isEmpty());
    }

    private String say(PlannedRepair repair) {
        return words.text("hand-over.session", words.words().moment(repair.startsAt()), repair.home());
    }
}
