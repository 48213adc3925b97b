package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.home.ChangeHome;
import org.halfpastfour.home.HomeDesk;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeStatus;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.PageView;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Question;

/** One youth home: what it tells about itself, when it is open, its rooms and staff, and whether it works at all. */
@Route(value = "city/homes/:home", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class CityHomePage extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HomeDesk desk;
    private final transient Homes homes;
    private final Errors errors;
    private final Div columns = new Div();

    @Inject
    public CityHomePage(HomeDesk desk, Homes homes, Errors errors) {
        super("city-home-page");
        this.desk = desk;
        this.homes = homes;
        this.errors = errors;
        columns.addClassName("city-columns");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HomeId id = new HomeId(PathId.of(event, "home"));
        HomeDetails details = homes.home(id);
        columns.removeAll();
        Div side = new Div(new RoomsPanel(desk, homes, errors, id), new StaffPanel(desk, homes, errors, id));
        side.addClassName("page-content");
        columns.add(profile(details.home()), side, new HoursPanel(desk, errors, details));
        head(details.home());
    }

    private void head(HomeSummary home) {
        heading(home.name());
        Button state = home.isOpen()
                ? new Button(getTranslation("home.city.close"), click -> askToClose(home))
                : new Button(getTranslation("home.city.reopen"), click -> become(home.id(), HomeStatus.OPEN));
        actions(state);
    }

    private Div profile(HomeSummary home) {
        Forms form = new Forms(errors);
        HomeFields fields = new HomeFields(homes, form);
        fields.show(home);
        Div panel = new Div(
                new H2(getTranslation("home.city.profile")),
                fields,
                form.problem(),
                form.submit(getTranslation("home.city.save"), key -> save(home.id(), fields)));
        panel.addClassNames("panel", "city-form", "city-wide");
        return panel;
    }

    private void save(HomeId id, HomeFields fields) {
        desk.change(new ChangeHome(id, fields.profile(), homes.home(id).home().status()));
        Notices.done(getTranslation("home.city.saved"));
        head(homes.home(id).home());
    }

    private void askToClose(HomeSummary home) {
        new Question(
                        errors,
                        getTranslation("home.city.close-title", home.name()),
                        getTranslation("home.city.close-text"),
                        getTranslation("home.city.close"),
                        () -> become(home.id(), HomeStatus.CLOSED))
                .open();
    }

    /** Opens or closes, and saves nothing of what is being typed. */
    private void become(HomeId id, HomeStatus status) {
        desk.change(new ChangeHome(id, HomeFields.kept(homes.home(id).home()), status));
        Notices.done(getTranslation(status == HomeStatus.OPEN ? "home.city.reopened" : "home.city.closed-done"));
        head(homes.home(id).home());
    }
}
