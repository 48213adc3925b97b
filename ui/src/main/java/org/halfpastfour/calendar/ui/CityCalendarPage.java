package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** The calendar that every class follows: the years' holidays, the terms, and the days a home or all of them are closed. */
@Route(value = "city/calendar", layout = MainLayout.class)
@Menu(order = 41, title = "calendar.city.menu", icon = "calendar")
@RolesAllowed(Roles.CITY_ADMIN)
public class CityCalendarPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final YearsPanel years;
    private final TermsPanel terms;
    private final ClosuresPanel closures;
    private final StepsPanel steps;

    @Inject
    public CityCalendarPage(YearsPanel years, TermsPanel terms, ClosuresPanel closures, StepsPanel steps) {
        super("city-calendar-page");
        this.years = years;
        this.terms = terms;
        this.closures = closures;
        this.steps = steps;
        years.whenChanged(this::showAll);
        terms.whenChanged(this::showAll);
        closures.whenChanged(this::showAll);
        steps.whenChanged(this::showAll);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(getTranslation("calendar.city.title"));
        Div right = new Div(terms, closures, steps);
        right.addClassName("stack");
        Div columns = new Div(years, right);
        columns.addClassName("city-columns");
        put(columns);
        showAll();
    }

    private void showAll() {
        years.show();
        terms.show();
        closures.show();
        steps.show();
    }
}
