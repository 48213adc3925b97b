package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.daynote.ChildDayView;
import org.halfpastfour.daynote.DayPictures;
import org.halfpastfour.daynote.FamilyDays;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HouseholdPage;
import org.halfpastfour.signup.ui.MyHousehold;

/** What the home wrote of the days of a family's children, the latest first. */
@Route(value = "days", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class DaysPage extends HouseholdPage {

    static final String ROUTE = "days";

    private static final long serialVersionUID = 1L;
    private static final String UNTIL = "until";
    private static final int SHOWN = 14;

    private final transient FamilyDays days;
    private final transient DayPictures pictures;

    @Inject
    public DaysPage(MyHousehold mine, Words words, FamilyDays days, DayPictures pictures) {
        super("days-page", mine, words);
        this.days = days;
        this.pictures = pictures;
    }

    @Override
    protected String title() {
        return words.text("daynote.days");
    }

    @Override
    protected void refresh(OwnHousehold household) {
        LocalDate until = address.date(UNTIL).orElse(words.today());
        LocalDate from = until.minusDays(SHOWN - 1);
        Map<LocalDate, List<ChildDayView>> byDate = days.of(household.id(), from, until).stream()
                .collect(Collectors.groupingBy(ChildDayView::date, LinkedHashMap::new, Collectors.toList()));
        List<Component> parts = new ArrayList<>();
        byDate.forEach((date, all) -> parts.add(day(date, all)));
        if (parts.isEmpty()) {
            parts.add(new EmptyState(
                    "note",
                    words.text("daynote.days.none", words.shortDate(from), words.shortDate(until)),
                    words.text("daynote.days.none.next")));
        }
        parts.add(ways(until, from));
        put(parts.toArray(Component[]::new));
    }

    private Section day(LocalDate date, List<ChildDayView> all) {
        Div list = new Div();
        list.addClassName("stack");
        ChildDayCard.of(all, pictures::picture, words).forEach(card -> Listed.add(list, card));
        Section section = new Section(new H2(words.day(date)), list);
        section.addClassName("stack");
        return section;
    }

    private Div ways(LocalDate until, LocalDate from) {
        Div ways = new Div(way(ROUTE + "?" + UNTIL + "=" + from.minusDays(1), "daynote.days.earlier"));
        if (until.isBefore(words.today())) {
            ways.add(way(ROUTE, "daynote.days.latest"));
        }
        ways.addClassName("row");
        return ways;
    }

    private Anchor way(String path, String key) {
        Anchor way = new Anchor(path, words.text(key));
        way.addClassNames("button-link", "secondary");
        return way;
    }
}
