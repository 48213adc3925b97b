package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeFilter;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PageView;
import org.jspecify.annotations.Nullable;

/** Every youth home of the city by district, and the way to each of them. */
@Route(value = "city/homes", layout = MainLayout.class)
@Menu(order = 40, title = "home.city.menu", icon = "building")
@RolesAllowed(Roles.CITY_ADMIN)
public class CityHomesView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient Homes homes;
    private final ComboBox<DistrictSummary> district = new ComboBox<>();
    private final TextField text = new TextField();
    private final Span count = new Span();
    private final Div list = new Div();
    private final Div after = new Div();

    @Inject
    public CityHomesView(Homes homes) {
        super("city-homes-page");
        this.homes = homes;
        list.addClassName("city-list");
        after.addClassName("city-more");
        count.addClassNames("city-filter-count", "quiet");
        count.getElement().setAttribute("role", "status");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> search());
        district.setClearButtonVisible(true);
        district.setItemLabelGenerator(DistrictSummary::name);
        district.addValueChangeListener(change -> search());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("home.city.title"));
        Anchor open = new Anchor("city/homes/new", getTranslation("home.city.open"));
        open.addClassName("button-link");
        actions(open);
        district.setLabel(getTranslation("home.city.district"));
        district.setPlaceholder(getTranslation("home.city.any-district"));
        district.setItems(homes.districts());
        text.setLabel(getTranslation("home.city.search"));
        Div filter = new Div(district, text, count);
        filter.addClassName("city-filter");
        add(filter, list, after);
        search();
    }

    private void search() {
        list.removeAll();
        count.setText(getTranslation("home.city.count", homes.count(filter())));
        show(null);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("search", getTranslation("home.city.none"), getTranslation("home.city.none-next")));
        }
    }

    private void show(@Nullable String from) {
        Page<HomeSummary> page = homes.summaries(filter(), new PageRequest(SHOWN, from));
        page.items().forEach(home -> list.add(row(home)));
        after.removeAll();
        String next = page.next();
        if (next != null) {
            after.add(new Button(getTranslation("home.city.more"), click -> show(next)));
        }
    }

    private HomeFilter filter() {
        DistrictSummary chosen = district.getValue();
        return new HomeFilter(chosen == null ? null : chosen.code(), text.getValue());
    }

    private Anchor row(HomeSummary home) {
        Span name = new Span(home.name());
        name.addClassName("city-row-name");
        Span where = new Span(home.district().name() + " · " + home.street().name() + " · " + home.address());
        where.addClassNames("city-row-text", "quiet");
        Div badges = new Div(
                home.isOpen()
                        ? new Badge(getTranslation("home.city.is-open"), Badge.Tone.GOOD)
                        : new Badge(getTranslation("home.city.is-closed"), Badge.Tone.BAD));
        badges.addClassName("city-row-badges");
        Anchor row = new Anchor("city/homes/" + home.id());
        row.add(name, where, badges);
        row.addClassName("city-row");
        return row;
    }
}
