package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** Everything that a home offers, with its series. */
@Route(value = "programmes", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
@Menu(order = 22, title = "programme.menu.programmes", icon = "class")
public class ProgrammesPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final transient Programmes programmes;
    private final HomeChoice homes;
    private final Words words;
    private final Div list = new Div();

    @Inject
    ProgrammesPage(PlanningActions desk, Programmes programmes, HomeChoice homes) {
        super("programmes-page");
        this.desk = desk;
        this.programmes = programmes;
        this.homes = homes;
        this.words = desk.words;
        list.addClassName("programme-cards");
        heading(words.text("programme.programmes"));
        add(list);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        List<Component> actions = new ArrayList<>();
        homes.select(this::refresh).ifPresent(actions::add);
        Anchor plan = new Anchor("programmes/new", words.text("programme.new"));
        plan.addClassName("button-link");
        Anchor ahead = new Anchor("programmes/ahead", words.text("rollover.title"));
        ahead.addClassNames("button-link", "secondary");
        actions.add(ahead);
        actions.add(plan);
        actions(actions.toArray(Component[]::new));
        refresh();
    }

    private void refresh() {
        look(this::ask);
    }

    private void ask() {
        list.removeAll();
        homes.current().ifPresentOrElse(this::show, () -> list.add(homes.none()));
    }

    private void show(HomeId home) {
        List<ProgrammeView> known = programmes.of(home);
        Map<RoomId, String> rooms =
                desk.homes.rooms(home).stream().collect(Collectors.toMap(RoomSummary::id, RoomSummary::name));
        Map<ProgrammeId, List<SeriesView>> series = programmes.seriesAt(home);
        known.forEach(programme -> list.add(new ProgrammeCard(
                desk, programmes, programme, series.getOrDefault(programme.id(), List.of()), rooms, this::refresh)));
        if (known.isEmpty()) {
            Anchor plan = new Anchor("programmes/new", words.text("programme.new"));
            plan.addClassName("button-link");
            list.add(new EmptyState(
                    "class", words.text("programme.none.what"), words.text("programme.none.next"), plan));
        }
    }
}
