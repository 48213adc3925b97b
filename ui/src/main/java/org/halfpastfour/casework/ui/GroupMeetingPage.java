package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.GroupMeetingId;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupMeetings;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.PathId;

/** The sheet of a meeting, for a phone and in a minute: who came, how involved, how it was held. */
@Route(value = "groups/:id/meetings/:meeting", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class GroupMeetingPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final RepairGroups groups;
    private final GroupMeetings meetings;
    private final ConsentWatch watch;
    private final CaseWords words;
    private final transient Errors errors;

    @Inject
    public GroupMeetingPage(
            RepairGroups groups, GroupMeetings meetings, ConsentWatch watch, CaseWords words, Errors errors) {
        super("group-sheet-page");
        this.groups = groups;
        this.meetings = meetings;
        this.watch = watch;
        this.words = words;
        this.errors = errors;
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
        heading(words.text("group.sheet", meeting.number()));
        Anchor back = new Anchor("groups/" + id, words.text("group.back"));
        back.addClassNames("button-link", "secondary");
        Anchor print = new Anchor("groups/" + id + "/meetings/" + of + "/print", words.text("group.print"));
        print.addClassNames("button-link", "secondary");
        actions(back, print);
        Paragraph when = new Paragraph(words.words().when(meeting.start(), meeting.end()) + " · "
                + words.words().list(meeting.roomNames()));
        put(when, group.leads() ? sheet(group, meeting) : closed("group.not-led"));
    }

    private Component sheet(GroupView group, GroupMeetingView meeting) {
        if (meeting.state() == RepairState.CANCELLED) {
            return closed("group.called-off");
        }
        if (meeting.isToCome(words.now())) {
            return closed("group.not-begun");
        }
        Forms form = new Forms(errors);
        MeetingFields fields = new MeetingFields(group, meeting, form, words);
        Div panel = new Div(fields, form.problem(), form.submit(words.text("save"), key -> {
            meetings.mark(fields.command());
            Notices.done(words.text("group.marked"));
            UI.getCurrent().navigate("groups/" + group.id());
        }));
        panel.addClassNames("panel", "stack", "group-sheet");
        return panel;
    }

    private Component closed(String why) {
        return new EmptyState("calendar", words.text(why), words.text(why + ".next"));
    }
}
