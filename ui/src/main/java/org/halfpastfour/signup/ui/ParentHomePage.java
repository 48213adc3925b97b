package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Polling;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingAnswer;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.OfferView;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** What comes next for each child, today first; places that wait for an answer stand on top, messages below. */
@Route(value = "home", layout = MainLayout.class)
@Menu(order = 10, title = "signup.menu.home", icon = "home")
@RolesAllowed(Roles.PARENT)
public class ParentHomePage extends HouseholdPage {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_AHEAD = 8;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** So long before the start children come. */
    private static final Duration EARLY = Duration.ofHours(1);

    private final transient SignUp signUp;
    private final transient RepeatedRequests once;
    private final transient Errors errors;
    private final BookingStanding standing;
    private final OwnMarks register;
    private final AbsentDays absent;
    private final Invitations invitations;
    private final transient Iterable<HomeNews> news;
    private final List<OfferCard> offerCards = new ArrayList<>();

    @Inject
    public ParentHomePage(
            MyHousehold mine,
            Words words,
            SignUp signUp,
            RepeatedRequests once,
            Errors errors,
            BookingStanding standing,
            OwnMarks register,
            AbsentDays absent,
            Invitations invitations,
            Instance<HomeNews> news) {
        super("parent-home", mine, words);
        this.signUp = signUp;
        this.once = once;
        this.errors = errors;
        this.standing = standing;
        this.register = register;
        this.absent = absent;
        this.invitations = invitations;
        this.news = news;
    }

    @Override
    protected String title() {
        return words.text("signup.home.title");
    }

    @Override
    protected void refresh(OwnHousehold household) {
        LocalDate today = words.today();
        List<BookingSummary> known = signUp.bookingsOf(household.id(), today, today.plusWeeks(WEEKS_AHEAD));
        List<BookingSummary> all = known.stream()
                .filter(booking -> words.isAhead(booking.session().end()))
                .toList();
        List<BookingSummary> bookings =
                all.stream().filter(booking -> booking.state().isLive()).toList();
        List<Component> parts = new ArrayList<>(CancelledNote.news(all, words));
        offers(household).ifPresent(parts::add);
        parts.addAll(MovedNote.news(bookings, words));
        invitations.of(household.id(), this::reload).ifPresent(parts::add);
        boolean begun = known.stream().anyMatch(this::hasBegun);
        parts.addAll(news(household, begun, true));
        if (household.children().isEmpty()) {
            parts.add(
                    new EmptyState("family", words.text("signup.no-children"), words.text("signup.no-children.next")));
        }
        List<NextUp> next = NextUp.of(household, bookings);
        OwnMarks.Marks marks = register.of(household, bookings);
        Map<ChildId, List<String>> papers = papers(household);
        for (NextUp child : next) {
            Section section =
                    nextOf(child, marks, papers.getOrDefault(child.child().id(), List.of()));
            section.add(absent.of(household, child.child(), bookings, marks, this::reload));
            parts.add(section);
        }
        parts.addAll(news(household, begun, false));
        put(parts.toArray(Component[]::new));
    }

    private List<Component> news(OwnHousehold household, boolean begun, boolean first) {
        List<Component> parts = new ArrayList<>();
        news.forEach(each -> {
            if (each.comesFirst() == first && each.isAsked(begun)) {
                each.of(household).ifPresent(parts::add);
            }
        });
        return parts;
    }

    private boolean hasBegun(BookingSummary booking) {
        return booking.state().isLive()
                && booking.session().date().equals(words.today())
                && !words.isAhead(booking.session().start().minus(EARLY));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Polling.start(this, MINUTE, this::tick);
    }

    /** Only what changed is made anew, so that nothing moves under a finger. */
    private void tick() {
        look(this::lookAgain);
    }

    private void lookAgain() {
        household().ifPresent(household -> {
            List<OfferView> open = signUp.offersOf(household.id());
            boolean same = open.size() == offerCards.size()
                    && offerCards.stream().allMatch(card -> open.stream().anyMatch(card::shows));
            if (same) {
                offerCards.forEach(OfferCard::tick);
            } else {
                refresh(household);
            }
        });
    }

    private Optional<Component> offers(OwnHousehold household) {
        List<OfferView> open = signUp.offersOf(household.id());
        offerCards.clear();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(words.text("signup.offers")));
        section.addClassName("stack");
        open.forEach(offer -> offerCards.add(offerCard(offer)));
        offerCards.forEach(section::add);
        return Optional.of(section);
    }

    private OfferCard offerCard(OfferView offer) {
        return new OfferCard(offer, words, new Forms(errors), key -> accept(offer, key), key -> decline(offer));
    }

    private void accept(OfferView offer, String key) {
        once.once(key, offer.id(), BookingAnswer.class, () -> signUp.accept(offer.id()));
        Notices.done(words.text("signup.offer.accepted", words.list(offer.names())));
        reload();
    }

    private void decline(OfferView offer) {
        signUp.decline(offer.id());
        Notices.done(words.text("signup.offer.declined"));
        reload();
    }

    private Section nextOf(NextUp next, OwnMarks.Marks marks, List<String> papers) {
        OwnChild child = next.child();
        Section section = new Section(new H2(child.name()));
        section.addClassNames("stack", "next-up");
        PapersNote.of(papers, words).forEach(section::add);
        if (next.bookings().isEmpty()) {
            section.add(nothingBooked());
        }
        next.bookings().forEach(booking -> section.add(card(booking, marks)));
        return section;
    }

    private Component nothingBooked() {
        RouterLink find = new RouterLink(words.text("signup.find.go"), FindPage.class);
        find.addClassNames("button-link", "secondary");
        Div nothing = new Div(new Div(words.text("signup.nothing-booked")), find);
        nothing.addClassNames("panel", "nothing-booked");
        return nothing;
    }

    private Component collect() {
        Anchor collect = new Anchor("collect", words.text("signup.collect.go"));
        collect.addClassNames("button-link", "secondary", "next-collect");
        return collect;
    }

    /** Gone, or not there today: nobody comes for it. */
    private static boolean isSettled(@Nullable OwnMark mark) {
        return mark != null && (mark.leftAt() != null || mark.absence() != null);
    }

    private Component card(BookingSummary booking, OwnMarks.Marks marks) {
        Div card =
                new Div(SessionHead.withDay(booking.session(), words).state(standing.of(booking, marks.of(booking))));
        card.addClassNames("panel", "next-card");
        boolean today = booking.session().date().equals(words.today());
        card.setClassName("is-today", today);
        if (today && !isSettled(marks.of(booking))) {
            card.add(collect());
        }
        return card;
    }
}
