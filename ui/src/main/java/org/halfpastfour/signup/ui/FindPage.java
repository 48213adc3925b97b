package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** What there is to join, day by day, and for each child whether it can come and why not. */
@Route(value = "find", layout = MainLayout.class)
@Menu(order = 11, title = "signup.menu.find", icon = "search")
@RolesAllowed(Roles.PARENT)
public class FindPage extends HouseholdPage {

    private static final long serialVersionUID = 1L;
    /** Days with something on them that are listed at a time; as many more can be chosen above. */
    private static final int DAYS = 7;

    private static final int MOST_DAYS = 42;
    private static final int CALENDAR_DAYS_FOR_EACH = 2;
    private static final String DAY = "day";
    private static final String DAYS_SHOWN = "days";
    private static final List<String> MORE_DAYS = IntStream.rangeClosed(1, MOST_DAYS / DAYS)
            .mapToObj(times -> String.valueOf(times * DAYS))
            .toList();

    private final transient SignUp signUp;
    private final transient Homes homes;
    private final BookingStanding standing;
    private final FindFilter filter;
    private final DayStrip strip;
    private final Div list = new Div();
    private final Button later;
    private List<Offering> offerings = List.of();
    private @Nullable OwnHousehold household;
    private int days = DAYS;

    @Inject
    public FindPage(MyHousehold mine, Words words, SignUp signUp, Homes homes, BookingStanding standing) {
        super("find", mine, words);
        this.signUp = signUp;
        this.homes = homes;
        this.standing = standing;
        filter = new FindFilter(words, address, this::load);
        strip = new DayStrip(words, this::choose);
        later = new Button(words.text("signup.find.later"), click -> showLater());
        list.addClassName("offering-days");
        later.addClassName("find-later");
    }

    @Override
    protected String title() {
        return words.text("signup.find.title");
    }

    @Override
    protected void refresh(OwnHousehold chosen) {
        household = chosen;
        days = address.text(DAYS_SHOWN)
                .filter(MORE_DAYS::contains)
                .map(Integer::valueOf)
                .orElse(DAYS);
        strip.choose(address.date(DAY));
        filter.show(chosen, homes.around(chosen.home()));
        put(filter, strip, list, later);
        load();
    }

    private void load() {
        if (household == null) {
            return;
        }
        LocalDate today = words.today();
        offerings = signUp.find(new FindOfferings(
                household.id(),
                filter.home(),
                today,
                today.plusDays((long) days * CALENDAR_DAYS_FOR_EACH - 1),
                filter.kind(),
                filter.child()));
        strip.show(offerings.stream()
                .map(offering -> offering.session().date())
                .distinct()
                .sorted()
                .toList());
        later.setVisible(days < MOST_DAYS);
        showList();
    }

    private void showLater() {
        days += DAYS;
        address.replace(DAYS_SHOWN, days);
        load();
    }

    private void choose(Optional<LocalDate> day) {
        address.push(DAY, day.orElse(null));
        showList();
    }

    private void showList() {
        list.removeAll();
        Map<LocalDate, List<Offering>> byDay = offerings.stream()
                .filter(offering ->
                        strip.day().map(offering.session().date()::equals).orElse(true))
                .collect(Collectors.groupingBy(
                        offering -> offering.session().date(), TreeMap::new, Collectors.toList()));
        byDay.entrySet().stream().limit(days).forEach(each -> list.add(day(each.getKey(), each.getValue())));
        if (byDay.isEmpty()) {
            list.add(new EmptyState("calendar", words.text("signup.find.none"), words.text("signup.find.none.next")));
        }
    }

    private Section day(LocalDate date, List<Offering> some) {
        Div cards = new Div();
        cards.addClassName("cards");
        some.forEach(offering -> cards.add(new OfferingCard(offering, words, standing)));
        Section section = new Section(new H2(words.day(date)), cards);
        section.addClassName("stack");
        return section;
    }
}
