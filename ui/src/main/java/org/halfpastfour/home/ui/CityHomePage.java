package org.halfpastfour.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;

/** One youth home: what it tells about itself, when it is open, its rooms and staff, and whether it works at all. */
@Route(value = "city/homes/:home", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class CityHomePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final transient Homes homes;
    private final Errors errors;
    private final Div columns = new Div();

    @Inject
    public CityHomePage(HomeChanges desk, Homes homes, Errors errors) {
        super("city-home-page");
        this.desk = desk;
        this.homes = homes;
        this.errors = errors;
        columns.addClassName("city-columns");
        add(columns);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        HomeId id = new HomeId(PathId.of(event, "home"));
        HomeDetails details = homes.home(id);
        columns.removeAll();
        Div side = new Div(new RoomsPanel(desk, homes, errors, id), new StaffPanel(desk, homes, errors, id));
        side.addClassName("page-content");
        ProfilePanel profile = new ProfilePanel(desk, homes, errors, details.home(), this::head);
        columns.add(profile, side, new HoursPanel(desk, homes, errors, details));
        head(profile);
    }

    private void head(ProfilePanel profile) {
        heading(profile.home().name());
        actions(profile.openOrClose());
    }
}
