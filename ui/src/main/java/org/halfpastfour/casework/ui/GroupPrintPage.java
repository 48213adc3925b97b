package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.casework.GroupFamilyView;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupMeetingId;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.PersonInMeeting;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;

/** The sheet on which who comes signs: A4, names and a line each, and no word of what it is for. */
@Route(value = "groups/:id/meetings/:meeting/print", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class GroupPrintPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final RepairGroups groups;
    private final ConsentWatch watch;
    private final CaseWords words;

    @Inject
    public GroupPrintPage(RepairGroups groups, ConsentWatch watch, CaseWords words) {
        super("group-print-page");
        this.groups = groups;
        this.watch = watch;
        this.words = words;
        watch.start(this, this::clear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GroupId.of(PathId.of(event, "id")), GroupMeetingId.of(PathId.of(event, "meeting")));
    }

    private void show(GroupId id, GroupMeetingId of) {
        GroupView group = groups.group(id);
        watch.shows(group.seen(), () -> groups.seen(id), () -> show(id, of));
        GroupMeetingView meeting = group.meetings().stream()
                .filter(each -> each.id().equals(of))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no meeting"));
        boolean peers = group.kind() == GroupKind.PEERS;
        heading(words.text(peers ? "group-paper.title-peers" : "group-paper.title"));
        Anchor back = new Anchor("groups/" + group.id() + "/meetings/" + of, words.text("group-paper.back"));
        back.addClassNames("button-link", "secondary");
        Button print = new Button(words.text("group.print"), new Glyph("print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        actions(back, print);
        put(
                new Paragraph(group.homeName() + " · " + words.words().when(meeting.start(), meeting.end())),
                table(group, of));
    }

    private NativeTable table(GroupView group, GroupMeetingId of) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "paper-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("number", "name", "signature", "remark")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(
                    "group-paper." + (column.equals("number") && group.kind() == GroupKind.PEERS ? "person" : column)));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        int number = 0;
        for (GroupFamilyView family : group.shown()) {
            number++;
            for (PersonInMeeting person : persons(family, of)) {
                NativeTableRow row = new NativeTableRow();
                row.add(
                        new NativeTableCell(String.valueOf(number)),
                        new NativeTableCell(person.name() == null ? "" : person.name()),
                        new NativeTableCell(),
                        new NativeTableCell());
                table.getBody().add(row);
            }
        }
        return table;
    }

    private static List<PersonInMeeting> persons(GroupFamilyView family, GroupMeetingId of) {
        return family.meetings().stream()
                .filter(each -> each.meeting().equals(of) && each.state() != RepairState.CANCELLED)
                .flatMap(each -> each.persons().stream())
                .toList();
    }
}
