package org.halfpastfour.home.ui;

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
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PageView;
import org.halfpastfour.shell.ui.Typed;

/** Every youth home of the city by district, and the way to each of them. */
@Route(value = "city/homes", layout = MainLayout.class)
@Menu(order = 40, title = "home.city.menu", icon = "building")
@RolesAllowed(Roles.CITY_ADMIN)
public class CityHomesView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Homes homes;
    private final ComboBox<DistrictSummary> district = new ComboBox<>();
    private final TextField text = new TextField();
    private final Span count = new Span();
    private final GrowingList<HomeSummary> list;

    @Inject
    public CityHomesView(Homes homes) {
        super("city-homes-page");
        this.homes = homes;
        this.list = new GrowingList<>(this::read, this::row, this::nothing);
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
        Typed.exempt(filter);
        put(filter, list);
        search();
    }

    private void search() {
        count.setText(getTranslation("home.city.count", homes.count(filter())));
        list.reload();
    }

    private Page<HomeSummary> read(PageRequest page) {
        return homes.summaries(filter(), page);
    }

    private EmptyState nothing() {
        return new EmptyState("search", getTranslation("home.city.none"), getTranslation("home.city.none-next"));
    }

    private HomeFilter filter() {
        DistrictSummary chosen = district.getValue();
        return new HomeFilter(chosen == null ? null : chosen.code(), text.getValue());
    }

    private Anchor row(HomeSummary home) {
        return GrowingList.row(
                "city/homes/" + home.id(),
                home.name(),
                home.district().name() + " · " + home.street().name() + " · " + home.address(),
                home.isOpen()
                        ? new Badge(getTranslation("home.city.is-open"), Badge.Tone.GOOD)
                        : new Badge(getTranslation("home.city.is-closed"), Badge.Tone.BAD));
    }
}
