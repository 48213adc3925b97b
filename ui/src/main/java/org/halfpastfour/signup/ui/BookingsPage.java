package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Segments;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** What the family has booked: what is to come by day, and what was. */
@Route(value = "bookings", layout = MainLayout.class)
@Menu(order = 12, title = "signup.menu.bookings", icon = "ticket")
@RolesAllowed(Roles.PARENT)
public class BookingsPage extends HouseholdPage {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_AHEAD = 26;
    private static final int WEEKS_BACK = 12;
    private static final String PART = "part";
    private static final String PAST = "past";

    private final transient SignUp signUp;
    private final Standing standing;
    private final BookingActions doing;
    private final OwnMarks register;
    private final Invitations invitations;
    private final Segments parts;
    private final Div list = new Div();
    private @Nullable HouseholdView household;
    private boolean showPast;

    @Inject
    public BookingsPage(
            MyHousehold mine,
            Words words,
            SignUp signUp,
            Standing standing,
            BookingActions doing,
            OwnMarks register,
            Invitations invitations) {
        super("bookings", mine, words);
        this.signUp = signUp;
        this.standing = standing;
        this.doing = doing;
        this.register = register;
        this.invitations = invitations;
        parts = new Segments(words.text("signup.bookings.title"))
                .add(words.text("signup.bookings.ahead"), () -> show(false))
                .add(words.text("signup.bookings.past"), () -> show(true));
        list.addClassName("booking-days");
    }

    @Override
    protected String title() {
        return words.text("signup.bookings.title");
    }

    @Override
    protected void refresh(HouseholdView chosen) {
        household = chosen;
        showPast = address.text(PART).filter(PAST::equals).isPresent();
        parts.choose(showPast ? 1 : 0);
        put(parts, list);
        load();
    }

    private void show(boolean whatWas) {
        showPast = whatWas;
        address.push(PART, whatWas ? PAST : null);
        load();
    }

    private void load() {
        if (household == null) {
            return;
        }
        List<BookingSummary> bookings = showPast ? past(household) : ahead(household);
        OwnMarks.Marks marks = register.of(household, bookings);
        list.removeAll();
        if (!showPast) {
            invitations.of(household.id(), this::load).ifPresent(list::add);
        }
        byDay(bookings).forEach((date, some) -> list.add(day(date, some, marks)));
        if (bookings.isEmpty()) {
            list.add(nothing());
        }
    }

    private List<BookingSummary> ahead(HouseholdView of) {
        LocalDate today = words.today();
        return signUp.bookingsOf(of.id(), today, today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(booking -> words.isAhead(booking.session().end()))
                .filter(booking -> booking.state().isLive() || Standing.isNews(booking))
                .sorted(byTime())
                .toList();
    }

    private List<BookingSummary> past(HouseholdView of) {
        LocalDate today = words.today();
        return signUp.bookingsOf(of.id(), today.minusWeeks(WEEKS_BACK), today).stream()
                .filter(booking -> !words.isAhead(booking.session().end()))
                .sorted(byTime().reversed())
                .toList();
    }

    private static Comparator<BookingSummary> byTime() {
        return Comparator.comparing(
                        (BookingSummary booking) -> booking.session().start())
                .thenComparing(BookingSummary::participantName);
    }

    private static Map<LocalDate, List<BookingSummary>> byDay(List<BookingSummary> bookings) {
        return bookings.stream()
                .collect(Collectors.groupingBy(
                        booking -> booking.session().date(), LinkedHashMap::new, Collectors.toList()));
    }

    private Section day(LocalDate date, List<BookingSummary> some, OwnMarks.Marks marks) {
        Map<SessionId, List<BookingSummary>> bySession = some.stream()
                .collect(Collectors.groupingBy(
                        booking -> booking.session().id(), LinkedHashMap::new, Collectors.toList()));
        Section section = new Section(new H2(words.day(date)));
        section.addClassName("stack");
        bySession.values().forEach(bookings -> section.add(card(bookings, marks)));
        return section;
    }

    private Div card(List<BookingSummary> bookings, OwnMarks.Marks marks) {
        Div people = new Div();
        people.addClassName("people");
        for (BookingSummary booking : bookings) {
            OwnMark mark = marks.of(booking);
            Component[] actions = doing.of(booking, mark, this::load);
            people.add(new PersonLine(booking.participantName(), standing.of(booking, mark), actions));
        }
        Div card = new Div(SessionHead.onItsDay(bookings.get(0).session(), words), people);
        card.addClassNames("panel", "booking-card");
        MovedNote.of(bookings, words).ifPresent(card::add);
        WaitingNote.of(bookings, signUp, words, this::load).ifPresent(card::add);
        reasons(bookings).forEach(why -> {
            Div reason = new Div(words.text("signup.ended.why", why));
            reason.addClassName("quiet");
            card.add(reason);
        });
        return card;
    }

    /** In the home's words, each once; whom it does not concern is not told. */
    private static List<String> reasons(List<BookingSummary> bookings) {
        return bookings.stream()
                .flatMap(booking -> Stream.ofNullable(reason(booking)))
                .distinct()
                .toList();
    }

    private static @Nullable String reason(BookingSummary booking) {
        BookingEnd ended = booking.ended();
        if (Standing.wasCalledOff(booking)) {
            return booking.session().cancelReason();
        }
        return ended == null ? null : ended.words();
    }

    private EmptyState nothing() {
        if (showPast) {
            return new EmptyState(
                    "ticket", words.text("signup.bookings.none-past"), words.text("signup.bookings.none-past.next"));
        }
        RouterLink find = new RouterLink(words.text("signup.find.go"), FindPage.class);
        find.addClassName("button-link");
        return new EmptyState(
                "ticket", words.text("signup.bookings.none"), words.text("signup.bookings.none.next"), find);
    }
}
