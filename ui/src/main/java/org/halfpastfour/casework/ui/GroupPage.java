package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupMeetingId;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;
import org.jspecify.annotations.Nullable;

/** A group: its stages as a line, and who of which family came to which meeting; from one of its meetings with the way to its sheet. */
@Route(value = "groups/:id", layout = MainLayout.class)
@RouteAlias(value = "groups/of/:meeting", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class GroupPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String MEETING = "meeting";

    private final RepairGroups groups;
    private final GroupDialogs dialogs;
    private final ConsentWatch watch;
    private final CaseWords words;
    private transient @Nullable GroupMeetingId meeting;

    @Inject
    public GroupPage(RepairGroups groups, GroupDialogs dialogs, ConsentWatch watch, CaseWords words) {
        super("group-page");
        this.groups = groups;
        this.dialogs = dialogs;
        this.watch = watch;
        this.words = words;
        watch.start(this, this::clear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get(MEETING).isEmpty()) {
            meeting = null;
            show(GroupId.of(PathId.of(event, "id")));
            return;
        }
        meeting = GroupMeetingId.of(PathId.of(event, MEETING));
        show(groups.of(meeting));
    }

    /** To the group of a meeting. */
    static String of(GroupMeetingId meeting) {
        return GroupsPage.PATH + "/of/" + meeting;
    }

    private void show(GroupId id) {
        show(groups.group(id));
    }

    private void show(GroupView group) {
        Runnable again = () -> show(group.id());
        watch.shows(group.seen(), () -> groups.seen(group.id()), again);
        heading(group.title());
        actions(ways(group, again));
        put(
                facts(group),
                new GroupLine(group, dialogs, words, again),
                group.shown().isEmpty()
                        ? new EmptyState(
                                "family",
                                words.text(peers(group) ? "group.no-peer-shown" : "group.none-shown"),
                                words.text(peers(group) ? "group.no-peer-shown.next" : "group.none-shown.next"))
                        : new GroupTable(group, dialogs, words, again));
    }

    private Component[] ways(GroupView group, Runnable again) {
        Anchor back = new Anchor(GroupsPage.PATH, words.text("groups.back"));
        back.addClassNames("button-link", "secondary");
        boolean peers = peers(group);
        boolean joins = (peers || VaadinRequest.getCurrent().isUserInRole(Roles.CASEWORKER))
                && group.families() < group.most()
                && group.meetings().stream().anyMatch(each -> each.isToCome(words.now()));
        List<Component> ways = new ArrayList<>(List.of(back));
        if (group.leads()) {
            group.meetings().stream()
                    .filter(each -> each.id().equals(meeting) && each.state() != RepairState.CANCELLED)
                    .forEach(each -> ways.add(sheet(group, each)));
        }
        if (joins) {
            ways.add(new Button(
                    words.text(peers ? "group.join-peer" : "group.join"),
                    click -> (peers ? dialogs.joinPeer(group, again) : dialogs.join(group, again)).open()));
        }
        if (VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR)) {
            ways.add(new Button(words.text("group.give"), click -> dialogs.give(group, again)
                    .open()));
        }
        return ways.toArray(Component[]::new);
    }

    private Anchor sheet(GroupView group, GroupMeetingView of) {
        Anchor sheet = new Anchor(
                GroupsPage.PATH + "/" + group.id() + "/meetings/" + of.id(), words.text("group.sheet", of.number()));
        sheet.addClassName("button-link");
        return sheet;
    }

    private static boolean peers(GroupView group) {
        return group.kind() == GroupKind.PEERS;
    }

    private Component facts(GroupView group) {
        Div facts = new Div(
                new Span(words.of(group.template().outline().name())),
                new Span(group.homeName()),
                new Span(new GroupWords(words).people(group.kind(), group.families(), group.most())),
                new Span(words.text(
                        "group.led-by",
                        words.words().list(group.leaders()),
                        group.template().outline().leaders())));
        facts.addClassName("case-facts");
        Div whole = new Div(facts, new GroupWords(words).told(group.template()));
        whole.addClassName("stack");
        return whole;
    }
}
