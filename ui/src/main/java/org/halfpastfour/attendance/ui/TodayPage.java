package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.DoorMoments;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.attendance.ShownCodes;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.ui.WaitingNotice;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.ui.PresencePanel;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Polling;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.Matters;
import org.halfpastfour.signup.ui.CalledOffNotice;
import org.halfpastfour.signup.ui.MattersNotice;
import org.jspecify.annotations.Nullable;

/** The sessions of a day with everybody in them; it looks for news by itself and leaves open dialogs alone. */
@Route(value = "today", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
@Menu(order = 20, title = "attendance.menu.today", icon = "today")
public class TodayPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
    private static final String DATE = "date";

    private final Address address = new Address();
    private final transient Attendances attendances;
    private final transient HomeChoice homes;
    private final transient Identities identities;
    private final WaitingNotice waiting;
    private final MattersNotice matters;
    private final CalledOffNotice calledOff;
    private final Words words;
    private final BoardActions desk;
    private final AlertList alerts;
    private final LeavingList leaving;
    private final FindOnBoard find;
    private final PresencePanel adults;
    private final Div sessions = new Div();
    private final Map<SessionId, SessionCard> cards = new LinkedHashMap<>();
    private @Nullable LocalDate chosen;

    @Inject
    public TodayPage(
            Attendances attendances,
            Presences presences,
            Sessions programme,
            HomeChoice homes,
            Identities identities,
            Matters matters,
            CalledOffSessions calledOff,
            DoorMoments moments,
            ShownCodes codes,
            Words words,
            Errors errors,
            Clock clock) {
        super("today-page");
        this.attendances = attendances;
        this.homes = homes;
        this.identities = identities;
        this.words = words;
        this.waiting = new WaitingNotice(words);
        this.matters = new MattersNotice(matters, words, errors);
        this.calledOff = new CalledOffNotice(calledOff, words);
        this.desk = new BoardActions(attendances, moments, codes, words, errors, clock, this::refreshBoard);
        this.alerts = new AlertList(desk);
        this.leaving = new LeavingList(desk);
        this.find = new FindOnBoard(words, this::find);
        this.adults = new PresencePanel(presences, programme, words, errors, clock, this::refresh);
        sessions.addClassName("session-cards");
        add(above(), find, sessions);
    }

    /** Changes by itself while fingers are on the board below it, which stays where it is. */
    private Div above() {
        Div above = new Div(alerts, leaving, calledOff, matters, waiting, adults);
        above.addClassNames("above-board", "steady");
        above.getElement().setAttribute("data-news", words.text("attendance.news-above"));
        return above;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        chosen = address.date(DATE).orElse(null);
        showActions();
        rebuild();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Polling.start(this, BETWEEN_LOOKS, this::refresh);
    }

    private void showActions() {
        LocalDate date = date();
        List<Component> actions = new ArrayList<>();
        homes.select(this::rebuild).ifPresent(actions::add);
        actions.add(way(date.minusDays(1), "left", "attendance.day-before"));
        if (!date.equals(words.today())) {
            actions.add(link("today", "attendance.back-to-today"));
        }
        actions.add(way(date.plusDays(1), "right", "attendance.day-after"));
        actions.add(new Button(
                words.text("attendance.code"), click -> homes.current().ifPresent(desk::code)));
        actions.add(link("today/door", "attendance.door"));
        actions.add(link("today/closing?" + DATE + "=" + date, "attendance.closing"));
        actions(actions.toArray(Component[]::new));
    }

    private Anchor link(String path, String key) {
        Anchor link = new Anchor(path, words.text(key));
        link.addClassNames("button-link", "secondary");
        return link;
    }

    private Anchor way(LocalDate date, String glyph, String key) {
        String address = date.equals(words.today()) ? "today" : "today?" + DATE + "=" + date;
        Anchor way = new Anchor(address, new Glyph(glyph));
        way.addClassName("tool");
        way.getElement().setAttribute("aria-label", words.text(key));
        return way;
    }

    private void rebuild() {
        cards.clear();
        sessions.removeAll();
        refresh();
    }

    private void refresh() {
        look(this::ask);
    }

    /** What is to come at the home is asked first, and today with it. */
    private void ask() {
        heading(words.day(date()));
        Optional<HomeId> home = homes.current();
        if (home.isPresent()) {
            matters.show(home.get());
            showAdults(home.get());
            show(attendances.day(home.get(), date()));
            waiting.show(identities.waiting(home.get()));
            calledOff.show(home.get());
        } else {
            adults.setVisible(false);
            sessions.removeAll();
            sessions.add(homes.none());
        }
    }

    /** After a mark: what stands above the board besides its alerts comes with the next look. */
    private void refreshBoard() {
        look(() -> homes.current().ifPresent(home -> show(attendances.day(home, date()))));
    }

    /** Who is there is a fact of today only. */
    private void showAdults(HomeId home) {
        boolean today = date().equals(words.today());
        adults.setVisible(today);
        if (today) {
            adults.show(home);
        }
    }

    private void show(DayBoard day) {
        alerts.show(day);
        leaving.show(day);
        List<SessionId> ids =
                day.sessions().stream().map(board -> board.session().id()).toList();
        if (ids.isEmpty() || !ids.equals(List.copyOf(cards.keySet()))) {
            makeCards(day.sessions());
        }
        for (SessionBoard board : day.sessions()) {
            SessionCard card = cards.get(board.session().id());
            if (card != null) {
                card.show(board);
            }
        }
        find();
    }

    private void find() {
        find.show(cards.values());
    }

    private void makeCards(List<SessionBoard> boards) {
        cards.clear();
        sessions.removeAll();
        boards.forEach(board -> {
            SessionCard card = new SessionCard(board.session(), desk);
            cards.put(board.session().id(), card);
            sessions.add(card);
        });
        if (boards.isEmpty()) {
            Anchor week = new Anchor("week", words.text("attendance.none.week"));
            week.addClassName("button-link");
            sessions.add(new EmptyState(
                    "today", words.text("attendance.none.what"), words.text("attendance.none.next"), week));
        }
    }

    private LocalDate date() {
        return chosen == null ? words.today() : chosen;
    }
}
