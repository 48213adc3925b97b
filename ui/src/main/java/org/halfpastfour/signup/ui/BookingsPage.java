package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.ui.PhoneCalendar;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** What the family has booked: a month to look over, and below it, from today on, a few days at a time. */
@Route(value = "bookings", layout = MainLayout.class)
@Menu(order = 12, title = "signup.menu.bookings", icon = "ticket")
@RolesAllowed(Roles.PARENT)
public class BookingsPage extends HouseholdPage {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_AHEAD = 26;
    private static final int WEEKS_BACK = 12;
    private static final int DAYS = 7;
    private static final int MOST_DAYS = 7 * WEEKS_AHEAD;
    private static final String MONTH = "month";
    private static final String DAY = "day";
    private static final String CHILD = "child";
    private static final String DAYS_SHOWN = "days";

    private final transient SignUp signUp;
    private final BookingStanding standing;
    private final OwnMarks register;
    private final Invitations invitations;
    private final OwnTurn turn;
    private final Away away;
    private final PhoneCalendar phone;
    private final Div head = new Div();
    private final Select<OwnChild> child = new Select<>();
    private final MonthGrid grid;
    private final Div news = new Div();
    private final BookedDays list;
    private final Div none = new Div();
    private final Button more;
    private transient List<BookingSummary> bookings = List.of();
    private OwnMarks.@Nullable Marks marks;
    private @Nullable OwnHousehold household;
    private @Nullable YearMonth month;
    private @Nullable LocalDate day;
    private int days = DAYS;
    private boolean filling;

    @Inject
    public BookingsPage(
            MyHousehold mine,
            Words words,
            SignUp signUp,
            BookingStanding standing,
            BookingCards cards,
            OwnMarks register,
            Invitations invitations,
            OwnTurn turn,
            Away away,
            PhoneCalendar phone) {
        super("bookings", mine, words);
        this.signUp = signUp;
        this.standing = standing;
        this.register = register;
        this.invitations = invitations;
        this.turn = turn;
        this.away = away;
        this.phone = phone;
        grid = new MonthGrid(words, this::choose);
        list = new BookedDays(words, cards, this::load);
        more = new Button(words.text("shell.more"), click -> showMore());
        more.addClassName("find-later");
        head.addClassName("month-head");
        child.addClassName("month-child");
        child.setAriaLabel(words.text("signup.find.child"));
        child.setItemLabelGenerator(one -> one == null ? words.text("signup.find.all-children") : one.name());
        child.setEmptySelectionAllowed(true);
        child.setEmptySelectionCaption(words.text("signup.find.all-children"));
        child.addValueChangeListener(change -> filter());
        TypedWork.exempt(child);
    }

    @Override
    protected String title() {
        return words.text("signup.bookings.title");
    }

    @Override
    protected void refresh(OwnHousehold chosen) {
        household = chosen;
        YearMonth shown = address.text(MONTH)
                .flatMap(BookingsPage::parse)
                .filter(this::isInReach)
                .orElseGet(this::now);
        month = shown;
        day = address.date(DAY)
                .filter(date -> YearMonth.from(date).equals(shown))
                .orElse(null);
        days = address.text(DAYS_SHOWN).flatMap(BookingsPage::number).orElse(DAYS);
        offerChildren(chosen);
        showHead(shown, chosen);
        put(head, grid, news, list, none, more);
        load();
    }

    private void offerChildren(OwnHousehold of) {
        filling = true;
        child.setItems(of.children());
        UUID wanted = address.id(CHILD).orElse(null);
        child.setValue(of.children().stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .orElse(null));
        child.setVisible(of.children().size() > 1);
        filling = false;
    }

    private void showHead(YearMonth shown, OwnHousehold of) {
        head.removeAll();
        head.add(
                way(shown.minusMonths(1), "left", "signup.month.before"),
                new H2(words.month(shown)),
                way(shown.plusMonths(1), "right", "signup.month.after"));
        if (!shown.equals(now())) {
            Anchor today = new Anchor(address.with(MONTH, null), words.text("signup.month.now"));
            today.addClassNames("button-link", "secondary");
            head.add(today);
        }
        head.add(child);
        Anchor next = new Anchor("next-term", words.text("rollover.stay.title"));
        next.addClassNames("button-link", "secondary");
        head.add(next);
        head.add(away.severalDays(of, this::load), phone.of(FeedOf.household(of.id())));
    }

    private Anchor way(YearMonth to, String glyph, String key) {
        Anchor way = new Anchor(address.with(MONTH, to.equals(now()) ? null : to), new Glyph(glyph));
        way.addClassName("tool");
        way.setAriaLabel(words.text(key));
        way.setVisible(isInReach(to));
        return way;
    }

    private void filter() {
        if (!filling) {
            OwnChild chosen = child.getValue();
            address.replace(CHILD, chosen == null ? null : chosen.id().value());
            show();
        }
    }

    private void choose(@Nullable LocalDate date) {
        day = date;
        address.push(DAY, date);
        show();
    }

    private void showMore() {
        days += DAYS;
        address.replace(DAYS_SHOWN, days);
        show();
    }

    private void load() {
        look(this::ask);
    }

    private void ask() {
        OwnHousehold of = household;
        YearMonth shown = month;
        if (of == null || shown == null) {
            return;
        }
        LocalDate last = shown.equals(now()) ? words.today().plusWeeks(WEEKS_AHEAD) : shown.atEndOfMonth();
        bookings = signUp.bookingsOf(of.id(), shown.atDay(1), last).stream()
                .sorted(Comparator.comparing(
                                (BookingSummary booking) -> booking.session().start())
                        .thenComparing(BookingSummary::participantName))
                .toList();
        marks = register.of(of, bookings);
        news.removeAll();
        invitations.of(of.id(), this::load).ifPresent(news::add);
        turn.of(of.id(), this::load).ifPresent(news::add);
        news.setVisible(news.getComponentCount() > 0);
        show();
    }

    private void show() {
        YearMonth shown = month;
        OwnMarks.Marks marked = marks;
        if (shown == null || marked == null) {
            return;
        }
        List<BookingSummary> chosen = ofChild();
        grid.show(shown, MonthEntries.of(chosen, marked, standing, words), day);
        List<BookingSummary> listed = listed(chosen, shown);
        List<LocalDate> dates = listed.stream()
                .map(booking -> booking.session().date())
                .distinct()
                .toList();
        LocalDate until = dates.size() > days ? dates.get(days - 1) : LocalDate.MAX;
        list.show(
                listed.stream()
                        .filter(booking -> !booking.session().date().isAfter(until))
                        .toList(),
                marked);
        more.setVisible(dates.size() > days);
        none.removeAll();
        if (listed.isEmpty()) {
            none.add(nothing(shown));
        }
        none.setVisible(listed.isEmpty());
    }

    /** Those of a child, with the adults who come along. */
    private List<BookingSummary> ofChild() {
        OwnChild one = child.getValue();
        if (one == null) {
            return bookings;
        }
        UUID wanted = one.id().value();
        Set<SessionId> sessions = bookings.stream()
                .filter(booking -> booking.participant().equals(wanted))
                .map(booking -> booking.session().id())
                .collect(Collectors.toSet());
        return bookings.stream()
                .filter(booking -> sessions.contains(booking.session().id()))
                .filter(booking -> booking.participant().equals(wanted) || !booking.child())
                .toList();
    }

    /** The chosen day; or what is to come, from today on; or all that a month had that is over, or will have. */
    private List<BookingSummary> listed(List<BookingSummary> chosen, YearMonth shown) {
        LocalDate only = day;
        if (only != null) {
            return chosen.stream()
                    .filter(booking -> booking.session().date().equals(only))
                    .filter(this::isToBeSaid)
                    .toList();
        }
        boolean fromToday = shown.equals(now());
        return chosen.stream()
                .filter(booking -> !fromToday || words.isAhead(booking.session().end()))
                .filter(this::isToBeSaid)
                .toList();
    }

    /** Of what is over everything, of what is to come what is live, and what ended without the family's doing. */
    private boolean isToBeSaid(BookingSummary booking) {
        return !words.isAhead(booking.session().end()) || booking.state().isLive() || BookingStanding.isNews(booking);
    }

    private EmptyState nothing(YearMonth shown) {
        if (shown.isBefore(now())) {
            return new EmptyState(
                    "ticket", words.text("signup.bookings.none-past"), words.text("signup.bookings.none-past.next"));
        }
        RouterLink find = new RouterLink(words.text("signup.find.go"), FindPage.class);
        find.addClassName("button-link");
        return new EmptyState(
                "ticket", words.text("signup.bookings.none"), words.text("signup.bookings.none.next"), find);
    }

    private YearMonth now() {
        return YearMonth.from(words.today());
    }

    private boolean isInReach(YearMonth wanted) {
        return !wanted.isBefore(YearMonth.from(words.today().minusWeeks(WEEKS_BACK)))
                && !wanted.isAfter(YearMonth.from(words.today().plusWeeks(WEEKS_AHEAD)));
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,3}")
                ? Optional.of(Math.clamp(Integer.parseInt(text), DAYS, MOST_DAYS))
                : Optional.empty();
    }
}
