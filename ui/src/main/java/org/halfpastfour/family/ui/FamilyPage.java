package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.Identities;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;

/** One family, for the staff of its home; on top whoever of it may be somebody who is known already. */
@Route(value = "families/:id", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class FamilyPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient Identities identities;
    private final transient Iterable<FamilyTool> tools;
    private final Div household = new Div();
    private transient HouseholdId id = HouseholdId.of(new UUID(0, 0));

    @Inject
    public FamilyPage(FamilyActions desk, Identities identities, Instance<FamilyTool> tools) {
        super("family-page");
        this.desk = desk;
        this.identities = identities;
        this.tools = tools;
        add(household);
        desk.whenChanged(this::load);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = HouseholdId.of(PathId.of(event, "id"));
        load();
    }

    private void load() {
        look(this::ask);
    }

    private void ask() {
        HouseholdView view = desk.families().household(id);
        heading(view.name());
        actions(actions(view));
        household.removeAll();
        AlikeActions alike = new AlikeActions(desk, identities);
        List<AlikePair> questions = identities.questionsOf(id);
        if (!questions.isEmpty()) {
            household.add(new H2(desk.words().text("family.alike.questions")));
        }
        questions.forEach(pair -> household.add(new AlikeCard(alike, pair)));
        household.add(new HouseholdParts(desk, view, true));
    }

    private Component[] actions(HouseholdView view) {
        List<Component> actions = new ArrayList<>(List.of(back()));
        tools.forEach(tool -> tool.of(view).ifPresent(actions::add));
        return actions.toArray(Component[]::new);
    }

    private Component back() {
        Anchor back = new Anchor("families", new Glyph("left"));
        back.add(getTranslation("family.all"));
        back.addClassNames("button-link", "secondary");
        return back;
    }
}
