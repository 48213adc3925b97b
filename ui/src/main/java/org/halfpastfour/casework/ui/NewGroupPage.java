package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.GroupChoices;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.MainLayout;

/** Template, home, families and leaders; then the dates of the whole group to look at, and one button that makes it. */
@Route(value = "groups/new", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class NewGroupPage extends BasePage implements BeforeEnterObserver {

    static final String PATH = "groups/new";

    private static final long serialVersionUID = 1L;

    private final RepairGroups groups;
    private final CaseWords words;
    private final transient Errors errors;

    @Inject
    public NewGroupPage(RepairGroups groups, CaseWords words, Errors errors) {
        super("groups-page");
        this.groups = groups;
        this.words = words;
        this.errors = errors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("group.make"));
        Anchor back = new Anchor(GroupsPage.PATH, words.text("groups.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        GroupChoices choices = groups.choices();
        put(
                choices.families().isEmpty() && choices.peers().isEmpty()
                        ? new EmptyState("family", words.text("group.no-families"), words.text("repair.no-household"))
                        : new GroupFields(choices, groups, words, errors));
    }
}
