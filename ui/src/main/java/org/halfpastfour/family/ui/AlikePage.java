package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinView;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** Who may be the same person at a home: what waits for an answer, what was in the books before, and what was joined. */
@Route(value = "families/alike", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class AlikePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient Identities identities;
    private final transient AlikeActions alike;
    private final HomeChoice homes;

    @Inject
    public AlikePage(FamilyActions desk, Identities identities, HomeChoice homes) {
        super("alike-page");
        this.desk = desk;
        this.identities = identities;
        this.alike = new AlikeActions(desk, identities);
        this.homes = homes;
        heading(getTranslation("family.alike"));
        desk.whenChanged(this::load);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        List<Component> actions = new ArrayList<>();
        homes.select(this::load).ifPresent(actions::add);
        Anchor back = new Anchor("families", new Glyph("left"));
        back.add(getTranslation("family.all"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        actions(actions.toArray(Component[]::new));
        load();
    }

    private void load() {
        look(() -> put(homes.current().map(this::parts).orElseGet(homes::none)));
    }

    private Component parts(HomeId home) {
        List<AlikePair> questions = identities.questions(home);
        List<AlikePair> inTheBooks = identities.inTheBooks(home);
        List<JoinView> joins = identities.joins(home);
        Div parts = new Div();
        parts.addClassName("alike-parts");
        pairs(parts, "family.alike.questions", questions);
        pairs(parts, "family.alike.in-the-books", inTheBooks);
        if (!joins.isEmpty()) {
            parts.add(joined(joins));
        }
        if (questions.isEmpty() && inTheBooks.isEmpty()) {
            parts.addComponentAsFirst(new EmptyState(
                    "family", getTranslation("family.alike.nobody"), getTranslation("family.alike.nobody.next")));
        }
        return parts;
    }

    private void pairs(Div parts, String title, List<AlikePair> pairs) {
        if (!pairs.isEmpty()) {
            parts.add(new AlikePart(getTranslation(title), getTranslation(title + ".help"), alike, pairs));
        }
    }

    private Component joined(List<JoinView> joins) {
        FamilyWords words = desk.words();
        return Parts.panel(
                getTranslation("family.alike.joined"),
                Parts.list(joins.stream()
                        .map(join -> Parts.row(
                                Parts.named(words.text("family.alike.joined.of", join.name(), join.gone())),
                                words.words().moment(join.at()),
                                Parts.act(words.text("family.alike.undo"), join.name(), click -> alike.undo(join))))
                        .toList()));
    }
}
