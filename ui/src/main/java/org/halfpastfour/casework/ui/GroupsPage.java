package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupRow;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;

/** The groups of one's district: by which template, with how many families, and what is next. */
@Route(value = "groups", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class GroupsPage extends BasePage implements BeforeEnterObserver {

    static final String PATH = "groups";

    private static final long serialVersionUID = 1L;

    private final RepairGroups groups;
    private final CaseWords words;

    @Inject
    public GroupsPage(RepairGroups groups, CaseWords words) {
        super("groups-page");
        this.groups = groups;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("groups"));
        actions(ways());
        List<GroupRow> rows = groups.all();
        if (rows.isEmpty()) {
            put(new EmptyState("meeting", words.text("groups.none"), words.text("groups.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        rows.forEach(row -> list.add(line(row)));
        put(list);
    }

    private Component[] ways() {
        Anchor back = new Anchor("cases", words.text("closed.back"));
        back.addClassNames("button-link", "secondary");
        if (!VaadinRequest.getCurrent().isUserInRole(Roles.CASEWORKER)) {
            return new Component[] {back};
        }
        Anchor make = new Anchor(NewGroupPage.PATH, words.text("group.make"));
        make.addClassName("button-link");
        return new Component[] {back, make};
    }

    private ListItem line(GroupRow row) {
        Anchor name = new Anchor(PATH + "/" + row.id(), row.title());
        name.addClassName("group-name");
        Div head = new Div(new H2(name));
        head.addClassName("panel-head");
        if (row.kind() == GroupKind.PEERS) {
            head.add(new Badge(words.text("stream.peer-group")));
        }
        if (row.leads()) {
            head.add(new Badge(words.text("group.leads"), Badge.Tone.ACCENT));
        }
        Paragraph what = new Paragraph(words.words()
                .list(List.of(
                        words.of(row.template()),
                        row.homeName(),
                        new GroupWords(words).people(row.kind(), row.families(), row.most()),
                        words.text("group.held", row.held(), row.meetings()))));
        Instant next = row.next();
        Paragraph when = new Paragraph(
                next == null
                        ? words.text("group.over")
                        : words.text("group.next", words.words().moment(next)));
        when.addClassName("quiet");
        ListItem line = new ListItem(head, what, when);
        line.addClassNames("panel", "stack");
        return line;
    }
}
