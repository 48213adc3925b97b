package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** The staff plans many sessions at one go: the next term, a copy, a make-up workday; and takes back what was planned. */
@Route(value = "programmes/ahead", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class PlanAheadPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final AheadActions desk;
    private final HomeChoice homes;
    private final Words words;

    @Inject
    PlanAheadPage(AheadActions desk, HomeChoice homes, Words words) {
        super("plan-ahead-page");
        this.desk = desk;
        this.homes = homes;
        this.words = words;
        heading(words.text("rollover.title"));
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        List<Component> actions = new ArrayList<>();
        homes.select(this::refresh).ifPresent(actions::add);
        Anchor answers = new Anchor("programmes/answers", words.text("rollover.answers"));
        answers.addClassNames("button-link", "secondary");
        actions.add(answers);
        actions(actions.toArray(Component[]::new));
        refresh();
    }

    private void refresh() {
        look(() -> homes.current().ifPresentOrElse(this::show, () -> put(homes.none())));
    }

    private void show(HomeId home) {
        put(
                new NextTermPanel(desk, home, desk.calendars.terms(), this::refresh),
                new MakeUpPanel(desk, home, desk.makeUpDays.ahead(home), this::refresh),
                new CopyPanel(desk, home, this::refresh),
                new LatelyPanel(desk, desk.plannings.lately(home), this::refresh));
    }
}
