package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.halfpastfour.casework.GroupFamilyView;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;

/** Families and meetings: how many of each family came to each one. On a phone each family is a card. */
class GroupTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GroupView group;
    private final GroupDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;
    private final boolean supervises = VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR);

    GroupTable(GroupView group, GroupDialogs dialogs, CaseWords words, Runnable again) {
        this.group = group;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack", "group-table");
        add(new H2(words.text("group.who-came")), new Scroller(words.text("group.who-came"), table()));
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "cards-when-narrow");
        List<GroupMeetingView> meetings = group.meetings().stream()
                .filter(meeting -> meeting.state() != RepairState.CANCELLED)
                .toList();
        NativeTableRow head = table.getHead().addRow();
        head.add(header(words.text(peers() ? "group.person-column" : "group.family-column"), "col"));
        meetings.forEach(meeting -> head.add(header(day(meeting), "col")));
        group.shown().forEach(family -> table.getBody().add(row(family, meetings)));
        return table;
    }

    private NativeTableRow row(GroupFamilyView family, List<GroupMeetingView> meetings) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = header("", "row");
        name.add(
                family.own()
                        ? new Anchor("cases/" + family.client(), family.name())
                        : new Span(new GroupWords(words).family(family)));
        if (family.leftOn() != null) {
            name.add(new Badge(words.text("group.left", words.words().shortDate(family.leftOn()))));
        } else if (family.own() || peers() && !family.name().isEmpty() && supervises) {
            name.add(CaseButtons.end(words.text("group.leave"), () -> dialogs.leave(group, family, again)
                    .open()));
        }
        row.add(name);
        for (GroupMeetingView meeting : meetings) {
            row.add(new LabelledCell(
                    day(meeting),
                    family.meetings().stream()
                            .filter(each -> each.meeting().equals(meeting.id()))
                            .findFirst()
                            .map(new GroupWords(words)::said)
                            .orElse(words.text("group.not-in"))));
        }
        return row;
    }

    private boolean peers() {
        return group.kind() == GroupKind.PEERS;
    }

    private String day(GroupMeetingView meeting) {
        return words.text(
                "group.column",
                meeting.number(),
                words.words().shortDate(meeting.start().atZone(words.zone()).toLocalDate()));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
