package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.halfpastfour.casework.CallOffGroupMeeting;
import org.halfpastfour.casework.CaseworkerView;
import org.halfpastfour.casework.GiveGroup;
import org.halfpastfour.casework.GroupCandidate;
import org.halfpastfour.casework.GroupFamilies;
import org.halfpastfour.casework.GroupFamilyView;
import org.halfpastfour.casework.GroupHandOvers;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupMeetings;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.JoinGroup;
import org.halfpastfour.casework.MoveGroupMeeting;
import org.halfpastfour.casework.PeerCandidate;
import org.halfpastfour.casework.ProposedMeeting;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Notices;

/** What becomes of the meetings and families of a group, over its page. */
public class GroupDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RepairGroups groups;
    private final GroupMeetings meetings;
    private final GroupFamilies families;
    private final GroupHandOvers handOvers;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public GroupDialogs(
            RepairGroups groups,
            GroupMeetings meetings,
            GroupFamilies families,
            GroupHandOvers handOvers,
            CaseDialogs dialogs,
            CaseWords words) {
        this.groups = groups;
        this.meetings = meetings;
        this.families = families;
        this.handOvers = handOvers;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog join(GroupView group, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("group.join");
        Select<GroupCandidate> family = dialog.form().field("family", new Select<>());
        family.setLabel(words.text("field.group-family"));
        family.setItems(groups.choices().families());
        family.setItemLabelGenerator(GroupCandidate::name);
        return dialog.with(new Paragraph(words.text("group.join.what")), family).sending(() -> {
            if (family.getValue() == null) {
                throw new InvalidInput("family", CommonError.REQUIRED.code());
            }
            families.join(new JoinGroup(group.id(), family.getValue().joining()));
            Notices.done(words.text("group.joined"));
            done.run();
        });
    }

    /** A client alone, into a group of peers. */
    CaseFormDialog joinPeer(GroupView group, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("group.join-peer");
        ComboBox<PeerCandidate> client = dialog.form().field("client", new ComboBox<>(words.text("field.group-peer")));
        client.setItems(families.candidates(group.id()));
        client.setItemLabelGenerator(PeerCandidate::name);
        DateField agreed = dialog.form().field("agreedOn", new DateField(words.text("field.group-agreed")));
        agreed.setMax(words.words().today());
        return dialog.with(new Paragraph(words.text("group.join-peer.what")), client, agreed)
                .sending(() -> {
                    if (client.getValue() == null) {
                        throw new InvalidInput("client", CommonError.REQUIRED.code());
                    }
                    if (agreed.getValue() == null) {
                        throw new InvalidInput("agreedOn", CommonError.REQUIRED.code());
                    }
                    families.join(new JoinGroup(group.id(), client.getValue().joining(agreed.getValue())));
                    Notices.done(words.text("group.joined-peer"));
                    done.run();
                });
    }

    CaseFormDialog leave(GroupView group, GroupFamilyView family, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("group.leave");
        return dialog.with(new Paragraph(words.text(
                        group.kind() == GroupKind.PEERS ? "group.leave-peer.ask" : "group.leave.ask", family.name())))
                .sending(() -> {
                    families.leave(group.id(), family.client());
                    Notices.done(words.text(group.kind() == GroupKind.PEERS ? "group.left-peer" : "group.left-it"));
                    done.run();
                });
    }

    /** To another leader, by a supervisor. */
    CaseFormDialog give(GroupView group, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("group.give");
        Select<CaseworkerView> leader = dialog.form().field("leader", new Select<>());
        leader.setLabel(words.text("hand-over.colleague"));
        leader.setItems(handOvers.colleagues(group.id()));
        leader.setItemLabelGenerator(CaseworkerView::name);
        return dialog.with(new Paragraph(words.text("group.give.what")), leader).sending(() -> {
            if (leader.getValue() == null) {
                throw new InvalidInput("leader", CommonError.REQUIRED.code());
            }
            handOvers.giveTo(new GiveGroup(group.id(), leader.getValue().account()));
            Notices.done(words.text("group.given"));
            done.run();
        });
    }

    CaseFormDialog move(GroupMeetingView meeting, Runnable done) {
        return time("group.move", meeting, (to, why) -> {
            meetings.move(new MoveGroupMeeting(meeting.id(), meeting.version(), to.planned(), why));
            Notices.done(words.text("group.moved"));
            done.run();
        });
    }

    CaseFormDialog makeUp(GroupMeetingView meeting, Runnable done) {
        return time("group.make-up", meeting, (to, why) -> {
            var unused = meetings.makeUp(new MoveGroupMeeting(meeting.id(), meeting.version(), to.planned(), why));
            Notices.done(words.text("group.made-up"));
            done.run();
        });
    }

    /** Only times at which everybody and the rooms are free. */
    private CaseFormDialog time(String title, GroupMeetingView meeting, BiConsumer<ProposedMeeting, String> work) {
        CaseFormDialog dialog = dialogs.dialog(title);
        LocalDate day = meeting.start().atZone(words.zone()).toLocalDate();
        LocalDate today = words.words().today();
        ComboBox<ProposedMeeting> to = dialog.form().field("to", new ComboBox<>(words.text("field.group-time")));
        to.setItems(meetings.times(meeting.id(), day.isBefore(today) ? today : day));
        to.setItemLabelGenerator(
                each -> words.words().when(each.during().start(), each.during().end()));
        TextField why = dialogs.why(dialog);
        why.setHelperText(words.text("field.group-title.help"));
        return dialog.with(new Paragraph(new GroupWords(words).meeting(meeting)), to, why)
                .sending(() -> {
                    if (to.getValue() == null) {
                        throw new InvalidInput("to", CommonError.REQUIRED.code());
                    }
                    work.accept(to.getValue(), why.getValue());
                });
    }

    CaseFormDialog callOff(GroupMeetingView meeting, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("repair.cancel");
        RadioButtonGroup<CancelledBy> by = dialog.form().field("by", new RadioButtonGroup<>());
        by.setLabel(words.text("field.cancelled-by"));
        by.setItems(CancelledBy.FACILITATOR, CancelledBy.HOME);
        by.setItemLabelGenerator(words::of);
        by.setValue(CancelledBy.FACILITATOR);
        TextField why = dialogs.why(dialog);
        why.setHelperText(words.text("field.group-title.help"));
        return dialog.with(new Paragraph(new GroupWords(words).meeting(meeting)), by, why)
                .sending(() -> {
                    meetings.callOff(
                            new CallOffGroupMeeting(meeting.id(), meeting.version(), by.getValue(), why.getValue()));
                    Notices.done(words.text("repair.cancelled"));
                    done.run();
                });
    }
}
