package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupStage;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.shell.ui.Badge;

/** The stages of a group as a line: each meeting with its day, what became of it, and what can be done with it. */
class GroupLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GroupView group;
    private final GroupDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;

    GroupLine(GroupView group, GroupDialogs dialogs, CaseWords words, Runnable again) {
        this.group = group;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack", "group-line");
        List<GroupStage> stages = group.template().outline().stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            int of = stage;
            OrderedList line = new OrderedList();
            line.addClassName("group-meetings");
            group.meetings().stream()
                    .filter(meeting -> meeting.stage() == of)
                    .forEach(meeting -> line.add(meeting(meeting)));
            add(new H2(words.of(stages.get(stage).name())), line);
        }
    }

    private ListItem meeting(GroupMeetingView meeting) {
        Span number = new Span(words.text("group.number", meeting.number()));
        number.addClassName("group-number");
        Span when = new Span(words.words().when(meeting.start(), meeting.end()));
        ListItem item = new ListItem(number, when, state(meeting));
        if (meeting.state() == RepairState.HELD) {
            Span fidelity = new Span(new GroupWords(words).fidelity(meeting.fidelity()));
            fidelity.addClassName("quiet");
            item.add(fidelity);
        }
        if (!meeting.why().isEmpty()) {
            Span why = new Span(meeting.why());
            why.addClassName("quiet");
            item.add(why);
        }
        if (group.leads()) {
            item.add(ways(meeting));
        }
        return item;
    }

    private Component state(GroupMeetingView meeting) {
        if (meeting.isToMark(words.now())) {
            return new Badge(words.text("repair.to-mark"), Badge.Tone.WARNING);
        }
        Badge.Tone tone =
                switch (meeting.state()) {
                    case HELD -> Badge.Tone.GOOD;
                    case PLANNED -> Badge.Tone.NEUTRAL;
                    case CANCELLED -> Badge.Tone.BAD;
                };
        String made = meeting.makesUp() == null ? "" : " · " + words.text("group.makes-up");
        return new Badge(words.of(meeting.state()) + made, tone);
    }

    private Component ways(GroupMeetingView meeting) {
        Div ways = new Div();
        ways.addClassName("row");
        if (meeting.state() == RepairState.CANCELLED) {
            boolean made =
                    group.meetings().stream().anyMatch(each -> meeting.id().equals(each.makesUp()));
            if (!made) {
                ways.add(CaseButtons.link(words.text("group.make-up"), () -> dialogs.makeUp(meeting, again)
                        .open()));
            }
            return ways;
        }
        ways.add(new Anchor(
                "groups/" + group.id() + "/meetings/" + meeting.id(), words.text("group.sheet", meeting.number())));
        if (meeting.isToCome(words.now())) {
            ways.add(
                    CaseButtons.link(words.text("group.move"), () -> dialogs.move(meeting, again)
                            .open()),
                    CaseButtons.end(words.text("repair.cancel"), () -> dialogs.callOff(meeting, again)
                            .open()));
        }
        return ways;
    }
}
