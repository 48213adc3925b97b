package org.halfpastfour.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** The parents' page about their own family. */
@Route(value = "family", layout = MainLayout.class)
@Menu(order = 14, title = "family.menu.mine", icon = "family")
@RolesAllowed(Roles.PARENT)
public class MyFamilyPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final Div households = new Div();

    @Inject
    public MyFamilyPage(FamilyActions desk) {
        super("my-family");
        this.desk = desk;
        heading(getTranslation("family.menu.mine"));
        households.addClassName("family-households");
        add(households);
        desk.whenChanged(this::load);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        load();
    }

    /** Who tells to come, and who comes for once, are pages of their own. */
    private Div ways() {
        Div ways = new Div(
                way("collect", "family.collect.on-the-way"),
                way("family/one-day", "family.one-day"),
                way("days", "family.days"),
                way("papers", "family.papers"));
        ways.addClassName("family-actions");
        return ways;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, getTranslation(key));
        way.addClassNames("button-link", "secondary");
        return way;
    }

    private void load() {
        look(this::ask);
    }

    private void ask() {
        List<HouseholdView> own = desk.families().myHouseholds();
        households.removeAll();
        if (!own.isEmpty()) {
            households.add(ways());
        }
        own.forEach(household -> {
            if (own.size() > 1) {
                households.add(new H2(household.name()));
            }
            households.add(new HouseholdParts(desk, household, false));
        });
        if (own.isEmpty()) {
            households.add(new EmptyState(
                    "family", getTranslation("family.none.mine"), getTranslation("family.none.mine.next")));
        }
    }
}
