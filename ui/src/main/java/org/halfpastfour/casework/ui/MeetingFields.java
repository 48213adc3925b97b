package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.casework.FamilyInMeeting;
import org.halfpastfour.casework.Fidelity;
import org.halfpastfour.casework.GroupFamilyView;
import org.halfpastfour.casework.GroupMark;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.MarkGroupMeeting;
import org.halfpastfour.casework.RepairId;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;

/** Of each person of each family whether and how; of each item of the checklist; and a note. Everybody is taken to have come. */
class MeetingFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GroupMeetingView meeting;
    private final CaseWords words;
    private final Forms form;
    private final transient Map<RepairId, List<PresenceFields>> families = new LinkedHashMap<>();
    private final List<RadioButtonGroup<Fidelity.Kept>> items = new ArrayList<>();
    private final TextArea note;

    MeetingFields(GroupView group, GroupMeetingView meeting, Forms form, CaseWords words) {
        this.meeting = meeting;
        this.words = words;
        this.form = form;
        addClassName("case-fields");
        add(Draft.ofPrivate("group-sheet", meeting.id()));
        group.shown().forEach(family -> family.meetings().stream()
                .filter(each -> each.meeting().equals(meeting.id()) && each.state() != RepairState.CANCELLED)
                .forEach(each -> add(each.open() ? family(family, each) : told(family, each))));
        add(new H2(words.text("field.fidelity")));
        List<BothLanguages> checklist =
                group.template().outline().stages().get(meeting.stage()).checklist();
        for (int item = 0; item < checklist.size(); item++) {
            add(item(item, words.of(checklist.get(item))));
        }
        note = form.field("note", new TextArea(words.text("field.repair-note")));
        note.setMinRows(3);
        note.setValue(meeting.note());
        add(note);
    }

    /** Who left, with its case or without, is not marked any more. */
    private Component told(GroupFamilyView family, FamilyInMeeting in) {
        GroupWords group = new GroupWords(words);
        Div whole = new Div(new H2(group.family(family)), new Paragraph(group.said(in)));
        whole.addClassName("group-sheet-family");
        return whole;
    }

    private Component family(GroupFamilyView family, FamilyInMeeting in) {
        Div whole = new Div(new H2(family.name()));
        whole.addClassName("group-sheet-family");
        List<PresenceFields> persons = in.persons().stream()
                .map(person -> new PresenceFields(person, in.state() == RepairState.HELD, form, words))
                .toList();
        families.put(in.repair(), persons);
        persons.forEach(whole::add);
        return whole;
    }

    private Component item(int number, String text) {
        RadioButtonGroup<Fidelity.Kept> item = form.field("item/" + number, new RadioButtonGroup<>(text));
        item.setItems(Fidelity.Kept.YES, Fidelity.Kept.NO, Fidelity.Kept.NOT_APPLICABLE);
        item.setItemLabelGenerator(words::of);
        Fidelity.Kept said = meeting.fidelity().items().get(number);
        item.setValue(said == Fidelity.Kept.NOT_SAID ? null : said);
        item.addClassName("contact-choice");
        items.add(item);
        return item;
    }

    MarkGroupMeeting command() {
        Map<RepairId, List<GroupMark>> marks = new LinkedHashMap<>();
        families.forEach((repair, persons) -> marks.put(
                repair,
                persons.stream().flatMap(person -> person.mark().stream()).toList()));
        return new MarkGroupMeeting(
                meeting.id(),
                meeting.version(),
                marks,
                new Fidelity(items.stream()
                        .map(item -> Objects.requireNonNullElse(item.getValue(), Fidelity.Kept.NOT_SAID))
                        .toList()),
                note.getValue());
    }
}
