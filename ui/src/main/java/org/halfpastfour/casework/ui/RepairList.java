package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.GroupMeetingId;
import org.halfpastfour.casework.RepairModel;
import org.halfpastfour.casework.RepairPerson;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.casework.RepairView;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Notices;

/** The sessions of a family: those to come with a way to call them off, those that were with who came. */
class RepairList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView family;
    private final FamilyRepairs repairs;
    private final CaseDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;
    private final transient More more;

    /** What can be done with a session besides. */
    record More(Consumer<RepairView> barrier, Consumer<RepairView> makeUp) {}

    RepairList(
            CaseView family, FamilyRepairs repairs, CaseDialogs dialogs, CaseWords words, Runnable again, More more) {
        this.more = more;
        this.family = family;
        this.repairs = repairs;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        add(new H2(words.text("repairs")));
        if (family.repairs().isEmpty()) {
            Paragraph none = new Paragraph(words.text("repairs.none"));
            none.addClassName("quiet");
            add(none);
        }
        family.repairs().reversed().forEach(repair -> add(session(repair)));
    }

    private Component session(RepairView repair) {
        H3 when = new H3(words.words().when(repair.start(), repair.end()));
        boolean begun = !repair.start().isAfter(words.now());
        Div head = new Div(when, state(repair, begun));
        head.addClassName("panel-head");
        Paragraph where =
                new Paragraph(repair.homeName() + " · " + repair.roomName() + " · " + words.of(repair.model()));
        where.addClassName("quiet");
        Div session = new Div(head, where);
        session.addClassName("repair");
        if (repair.makesUp() != null) {
            session.add(new Badge(words.text("makes-up.of")));
        }
        if (repair.familyBooked()) {
            session.add(new Badge(words.text("repair.family-booked"), Badge.Tone.WARNING));
        }
        repair.persons().forEach(person -> session.add(person(repair, person)));
        if (!repair.checklist().isEmpty()) {
            session.add(new Paragraph(words.words()
                    .list(repair.checklist().stream().map(words::of).toList())));
        }
        if (!repair.note().isEmpty()) {
            Paragraph note = new Paragraph(repair.note());
            note.addClassName("note-text");
            session.add(note);
        }
        session.add(buttons(repair, begun));
        return session;
    }

    private Component state(RepairView repair, boolean begun) {
        if (repair.state() == RepairState.PLANNED && begun) {
            return new Badge(words.text("repair.to-mark"), Badge.Tone.WARNING);
        }
        CancelledBy by = repair.cancelledBy();
        return new Badge(by == null ? words.of(repair.state()) : words.of(repair.state()) + " · " + words.of(by));
    }

    private Component person(RepairView repair, RepairPerson person) {
        String name = person.name() == null ? words.text("person.unnamed") : person.name();
        String said = repair.state() == RepairState.HELD ? " · " + came(person) : "";
        return new Paragraph(name + said);
    }

    private String came(RepairPerson person) {
        if (person.came() == null) {
            return words.text("outcome.unmarked");
        }
        if (person.came()) {
            Integer mark = person.involvement();
            return mark == null ? words.text("came") : words.text("came") + " · " + words.text("involvement." + mark);
        }
        return words.text(person.excused() ? "excused" : "absent");
    }

    private Component buttons(RepairView repair, boolean begun) {
        Div buttons = new Div();
        buttons.addClassName("row");
        GroupMeetingId meeting = repair.groupMeeting();
        boolean ofGroup = meeting != null;
        if (meeting != null) {
            buttons.add(new Anchor(GroupPage.of(meeting), words.text("group.way")));
        }
        if (repair.state() == RepairState.PLANNED && !begun && repair.model() != RepairModel.PEER_GROUP) {
            buttons.add(
                    CaseButtons.link(words.text("barrier"), () -> more.barrier().accept(repair)));
        }
        if (repair.isMissed() && repair.model() != RepairModel.PEER_GROUP && !isMadeUp(repair)) {
            buttons.add(
                    CaseButtons.link(words.text("makes-up"), () -> more.makeUp().accept(repair)));
        }
        if (repair.state() != RepairState.CANCELLED && begun && !ofGroup) {
            buttons.add(CaseButtons.small(
                    words.text(repair.state() == RepairState.HELD ? "repair.correct" : "repair.mark"),
                    () -> new MarkDialog(family, repair, repairs, dialogs, words, again).open()));
        }
        if (repair.state() == RepairState.PLANNED) {
            buttons.add(CaseButtons.end(words.text("repair.cancel"), () -> cancel(repair)));
        }
        return buttons;
    }

    private boolean isMadeUp(RepairView repair) {
        return family.repairs().stream()
                .anyMatch(each -> repair.id().equals(each.makesUp()) && each.state() != RepairState.CANCELLED);
    }

    private void cancel(RepairView repair) {
        CaseFormDialog dialog = dialogs.dialog("repair.cancel");
        RadioButtonGroup<CancelledBy> by = dialog.form().field("by", new RadioButtonGroup<>());
        by.setLabel(words.text("field.cancelled-by"));
        by.setItems(CancelledBy.FAMILY, CancelledBy.FACILITATOR, CancelledBy.HOME);
        by.setItemLabelGenerator(words::of);
        by.setValue(CancelledBy.FAMILY);
        dialog.with(new Paragraph(words.words().when(repair.start(), repair.end())), by)
                .sending(() -> {
                    repairs.cancel(repair.id(), by.getValue());
                    Notices.done(words.text(
                            repair.groupMeeting() == null ? "repair.cancelled" : "repair.cancelled-of-group"));
                    again.run();
                })
                .open();
    }
}
