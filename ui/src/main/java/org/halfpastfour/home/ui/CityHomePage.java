package org.halfpastfour.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.home.ChangeHome;
import org.halfpastfour.home.ChangeOpeningHours;
import org.halfpastfour.home.HomeDesk;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeStatus;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.PageView;

/** One youth home: what it tells about itself, when it is open, its rooms, and whether it works at all. */
@Route(value = "city/homes/:home", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class CityHomePage extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HomeDesk desk;
    private final transient Homes homes;
    private final Errors errors;
    private final Forms profileForm;
    private final Forms hoursForm;
    private final HomeFields fields;
    private final HoursFields hours;

    @Inject
    public CityHomePage(HomeDesk desk, Homes homes, Errors errors) {
        super("city-home-page");
        this.desk = desk;
        this.homes = homes;
        this.errors = errors;
        this.profileForm = new Forms(errors);
        this.hoursForm = new Forms(errors);
        this.fields = new HomeFields(homes, profileForm);
        this.hours = new HoursFields(hoursForm);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HomeId id = new HomeId(
                Ids.parse("home", event.getRouteParameters().get("home").orElse("")));
        Div profile = panel(
                "home.city.profile",
                fields,
                profileForm.problem(),
                profileForm.submit(getTranslation("home.city.save"), key -> saveProfile(id)));
        profile.addClassName("city-wide");
        Div opening = panel(
                "home.hours.title",
                hours,
                hoursForm.problem(),
                hoursForm.submit(getTranslation("home.city.save"), key -> saveHours(id)));
        Div columns = new Div(profile, opening, new RoomsPanel(desk, homes, errors, id));
        columns.addClassName("city-columns");
        add(columns);
        show(id);
    }

    private void show(HomeId id) {
        HomeDetails details = homes.home(id);
        heading(details.home().name());
        fields.show(details.home());
        hours.show(details.openingHours());
        boolean open = details.home().isOpen();
        actions(new Button(
                getTranslation(open ? "home.city.close" : "home.city.reopen"),
                click -> become(id, open ? HomeStatus.CLOSED : HomeStatus.OPEN)));
    }

    private void saveProfile(HomeId id) {
        desk.change(new ChangeHome(id, fields.profile(), homes.home(id).home().status()));
        Notices.done(getTranslation("home.city.saved"));
        show(id);
    }

    private void saveHours(HomeId id) {
        desk.changeOpeningHours(new ChangeOpeningHours(id, hours.hours()));
        Notices.done(getTranslation("home.city.saved"));
    }

    private void become(HomeId id, HomeStatus status) {
        desk.change(new ChangeHome(id, fields.profile(), status));
        Notices.done(getTranslation(status == HomeStatus.OPEN ? "home.city.reopened" : "home.city.closed-done"));
        show(id);
    }

    private Div panel(String titleKey, Component... content) {
        Div panel = new Div(new H2(getTranslation(titleKey)));
        panel.add(content);
        panel.addClassNames("panel", "city-form");
        return panel;
    }
}
