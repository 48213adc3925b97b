package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ChecklistItem;
import org.halfpastfour.casework.CountedRepair;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.MarkRepair;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.casework.RepairPerson;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.casework.RepairView;
import org.halfpastfour.shell.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Who came, how involved each was, what of the checklist was done, and a note. */
class MarkDialog {

    private enum Came {
        CAME,
        EXCUSED,
        ABSENT;

        static @Nullable Came of(RepairPerson person, boolean marked) {
            Boolean came = person.came();
            if (came == null) {
                return marked ? null : CAME;
            }
            return came ? CAME : person.excused() ? EXCUSED : ABSENT;
        }
    }

    private final CaseFormDialog dialog;
    private final CaseWords words;
    private final List<Line> lines = new ArrayList<>();

    MarkDialog(
            CaseView family,
            RepairView repair,
            FamilyRepairs repairs,
            CaseDialogs dialogs,
            CaseWords words,
            Runnable again) {
        this.words = words;
        dialog = dialogs.dialog("repair.mark").keep("mark", repair.id());
        boolean marked = repair.state() == RepairState.HELD;
        repair.persons().forEach(person -> dialog.with(line(person, marked)));
        CheckboxGroup<ChecklistItem> checklist = dialog.form().field("checklist", new CheckboxGroup<>());
        checklist.setLabel(words.text("field.checklist"));
        checklist.setItems(ChecklistItem.values());
        checklist.setItemLabelGenerator(words::of);
        checklist.setValue(repair.checklist());
        checklist.addThemeName("vertical");
        TextArea note = dialog.form().field("note", new TextArea(words.text("field.repair-note")));
        note.setMinRows(3);
        note.setValue(repair.note());
        dialog.with(checklist, note).sending(() -> {
            CountedRepair counted = repairs.mark(new MarkRepair(
                    repair.id(),
                    lines.stream().flatMap(line -> line.mark().stream()).toList(),
                    checklist.getValue(),
                    note.getValue()));
            Notices.done(new CountedSentence(family, words).of(counted));
            again.run();
        });
    }

    void send() {
        dialog.send();
    }

    void open() {
        dialog.open();
    }

    /** At first everybody is taken to have come; in a correction who was never marked stays without a mark. */
    private Component line(RepairPerson person, boolean marked) {
        RadioButtonGroup<Came> came = dialog.form().field("came/" + person.person(), new RadioButtonGroup<>());
        came.setLabel(person.name() == null ? words.text("person.unnamed") : person.name());
        came.setItems(Came.values());
        came.setItemLabelGenerator(words::of);
        came.setValue(Came.of(person, marked));
        Select<Integer> mark = dialog.form().field("involvement/" + person.person(), new Select<>());
        mark.setLabel(words.text("involvement"));
        mark.setItems(0, 1, 2, 3);
        mark.setEmptySelectionAllowed(true);
        mark.setEmptySelectionCaption(words.text("involvement.unmarked"));
        mark.setItemLabelGenerator(
                each -> each == null ? words.text("involvement.unmarked") : words.text("involvement." + each));
        mark.setValue(person.involvement());
        mark.setVisible(came.getValue() == Came.CAME);
        came.addValueChangeListener(change -> mark.setVisible(change.getValue() == Came.CAME));
        lines.add(new Line(person, came, mark));
        Div line = new Div(came, mark);
        line.addClassName("mark-line");
        return line;
    }

    private record Line(RepairPerson person, RadioButtonGroup<Came> came, Select<Integer> involvement) {

        Optional<PersonMark> mark() {
            return Optional.ofNullable(came.getValue())
                    .map(chosen -> new PersonMark(
                            person.person(), chosen == Came.CAME, chosen == Came.EXCUSED, involvement.getValue()));
        }
    }
}
