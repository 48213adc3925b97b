package org.halfpastfour.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.OpenHome;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** Opens a youth home; its rooms are added on its own page afterwards. */
@Route(value = "city/homes/new", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class NewHomePage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final Forms form;
    private final HomeFields fields;
    private final HoursFields hours;

    @Inject
    public NewHomePage(HomeChanges desk, Homes homes, Errors errors) {
        super("new-home-page");
        this.desk = desk;
        this.form = new Forms(errors);
        this.fields = new HomeFields(homes, form);
        this.hours = new HoursFields(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("home.city.open"));
        hours.propose();
        Div panel = new Div(
                fields,
                new H2(getTranslation("home.hours.title")),
                hours,
                form.problem(),
                form.submit(getTranslation("home.city.open"), key -> open()));
        panel.addClassNames("panel", "city-form");
        put(panel);
    }

    private void open() {
        HomeId home = desk.open(new OpenHome(fields.profile(), hours.hours()));
        Notices.done(getTranslation("home.city.opened"));
        UI.getCurrent().navigate("city/homes/" + home);
    }
}
