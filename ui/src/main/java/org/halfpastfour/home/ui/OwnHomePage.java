package org.halfpastfour.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.ui.PhoneCalendar;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** A home as its own staff looks after it: opening hours, rooms and colleagues. */
@Route(value = "own-home", layout = MainLayout.class)
@Menu(order = 28, title = "home.own.menu", icon = "building")
@RolesAllowed(Roles.HOME_STAFF)
public class OwnHomePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final transient Homes homes;
    private final HomeChoice choice;
    private final Errors errors;
    private final PhoneCalendar phone;
    private final transient Iterable<OwnHomeNews> news;
    private final Div content = new Div();

    @Inject
    public OwnHomePage(
            HomeChanges desk,
            Homes homes,
            HomeChoice choice,
            Errors errors,
            PhoneCalendar phone,
            Instance<OwnHomeNews> news) {
        super("own-home-page");
        this.desk = desk;
        this.homes = homes;
        this.choice = choice;
        this.errors = errors;
        this.phone = phone;
        this.news = news;
        heading(getTranslation("home.own.menu"));
        content.addClassName("stack");
        add(content);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        actions(choice.select(this::show).stream().toArray(Component[]::new));
        show();
    }

    private void show() {
        content.removeAll();
        choice.current().ifPresentOrElse(this::show, () -> content.add(choice.none()));
    }

    private void show(HomeId id) {
        HomeDetails details = homes.home(id);
        HomeSummary home = details.home();
        heading(home.name());
        Paragraph about = new Paragraph(
                home.district().name() + home.street().name() + " · " + home.address() + " · " + home.phone());
        about.addClassName("quiet");
        Div side = new Div(new StaffPanel(desk, homes, errors, id), new RoomsPanel(desk, homes, errors, id));
        side.addClassName("page-content");
        Div columns = new Div(side, new HoursPanel(desk, homes, errors, details));
        columns.addClassName("city-columns");
        Div calendars = new Div(phone.of(FeedOf.home(id)), phone.ofOwnSessions());
        calendars.addClassName("row");
        content.add(about);
        news.forEach(each -> each.of(id).ifPresent(content::add));
        content.add(columns, calendars);
    }
}
