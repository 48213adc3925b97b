package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** The week of a home: rooms by days to drag and click in, and a list of the same, which is all a phone shows. */
@Route(value = "week", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
@Menu(order = 21, title = "programme.menu.week", icon = "week")
public class WeekPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final String DATE = "date";
    private static final String AS = "as";
    private static final String LIST = "list";
    private static final String AS_LIST = "week-as-list";
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    private final PlanningActions desk;
    private final Address address = new Address();
    private final transient Calendars calendars;
    private final transient Programmes programmes;
    private final HomeChoice homes;
    private final Words words;
    private final Div content = new Div();
    private final NativeButton asList = new NativeButton();
    private LocalDate monday;

    @Inject
    WeekPage(PlanningActions desk, Calendars calendars, Programmes programmes, HomeChoice homes) {
        super("week-page");
        this.desk = desk;
        this.calendars = calendars;
        this.programmes = programmes;
        this.homes = homes;
        this.words = desk.words;
        this.monday = mondayOf(words.today());
        content.addClassNames("week", "page-content");
        asList.addClassNames("tool", "week-switch");
        asList.addClickListener(click -> switchList());
        add(content);
        showSwitch();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        monday = mondayOf(address.date(DATE).filter(WeekPage::isNear).orElseGet(words::today));
        content.setClassName(AS_LIST, address.text(AS).filter(LIST::equals).isPresent());
        showSwitch();
        heading(words.text("programme.week.heading", words.date(monday), words.date(monday.plusDays(6))));
        showActions();
        refresh();
    }

    private void showActions() {
        List<Component> actions = new ArrayList<>();
        homes.select(this::refresh).ifPresent(actions::add);
        actions.add(asList);
        actions.add(way(monday.minusWeeks(1), "left", "programme.week.before"));
        if (!monday.equals(mondayOf(words.today()))) {
            Anchor now = new Anchor(to(null), words.text("programme.week.this"));
            now.addClassNames("button-link", "secondary");
            actions.add(now);
        }
        actions.add(way(monday.plusWeeks(1), "right", "programme.week.after"));
        Anchor plan = new Anchor("programmes/new", words.text("programme.new"));
        plan.addClassName("button-link");
        actions.add(plan);
        actions(actions.toArray(Component[]::new));
    }

    private Anchor way(LocalDate date, String glyph, String key) {
        Anchor way = new Anchor(to(date), new Glyph(glyph));
        way.addClassName("tool");
        way.getElement().setAttribute("aria-label", words.text(key));
        return way;
    }

    /** The same kind of view of another week. */
    private String to(@Nullable LocalDate date) {
        return address.with(DATE, date);
    }

    private void switchList() {
        boolean list = !content.hasClassName(AS_LIST);
        content.setClassName(AS_LIST, list);
        address.replace(AS, list ? LIST : null);
        showSwitch();
        showActions();
        asList.focus();
    }

    private void showSwitch() {
        boolean list = content.hasClassName(AS_LIST);
        asList.removeAll();
        asList.add(new Glyph(list ? "week" : "list"));
        asList.setAriaLabel(words.text(list ? "programme.week.as-grid" : "programme.week.as-list"));
    }

    private void refresh() {
        content.removeAll();
        look(() -> homes.current().ifPresentOrElse(this::show, () -> content.add(homes.none())));
    }

    private void show(HomeId home) {
        List<RoomSummary> rooms = desk.homes.rooms(home);
        List<SessionView> sessions = desk.sessions.week(home, monday);
        var days = calendars.careDays(new DateRange(monday, monday.plusDays(6)), home.value());
        WeekPlan plan = new WeekPlan(rooms, days, sessions);
        content.add(
                new EndingSeries(desk, home, programmes.ending(home, monday, monday.plusDays(6)), this::refresh),
                new WeekGrid(words, desk.clock.instant(), plan, this::move, (room, date) -> add(home, room, date)),
                new WeekList(words, desk.clock.instant(), plan, this::openMove, date -> add(home, null, date)));
    }

    private void add(HomeId home, @Nullable RoomSummary room, LocalDate date) {
        new AddSessionDialog(desk, programmes, home, room, date, this::refresh).open();
    }

    private void openMove(SessionView session) {
        new MoveDialog(desk, session, this::refresh).open();
    }

    /** Dropped on another room or day, a session keeps its time of day; who is booked goes with it, so that is asked first. */
    private void move(SessionView session, RoomSummary room, LocalDate date) {
        if (session.taken() + session.waiting() == 0) {
            moveNow(session, room, date);
        } else {
            MoveDialog dialog = new MoveDialog(desk, session, this::refresh);
            dialog.propose(room, date);
            dialog.open();
        }
    }

    private void moveNow(SessionView session, RoomSummary room, LocalDate date) {
        Instant start = desk.instant(date, desk.time(session.start()));
        Instant end = desk.instant(date, desk.time(session.end()));
        var unused = desk.tell(
                () -> desk.sessions.move(new MoveSession(session.id(), room.id(), start, end)),
                () -> words.text(
                        "programme.moved", SessionWords.title(words, session), words.when(start, end), room.name()));
        refresh();
    }

    private static boolean isNear(LocalDate date) {
        return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
