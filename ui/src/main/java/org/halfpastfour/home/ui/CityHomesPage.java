package org.halfpastfour.home.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeFilter;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;
import org.jspecify.annotations.Nullable;

/** Every youth home of the city by district, and the way to each of them. */
@Route(value = "city/homes", layout = MainLayout.class)
@Menu(order = 40, title = "home.city.menu", icon = "building")
@RolesAllowed(Roles.CITY_ADMIN)
public class CityHomesPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private static final String DISTRICT = "district";
    private static final String TEXT = "text";

    private final transient Homes homes;
    private final Address address = new Address();
    private final ComboBox<DistrictSummary> district = new ComboBox<>();
    private final TextField text = new TextField();
    private final Span count = new Span();
    private final GrowingList<HomeSummary> list;
    private boolean filling;

    @Inject
    public CityHomesPage(Homes homes) {
        super("city-homes-page");
        this.homes = homes;
        this.list = new GrowingList<>(this::read, this::row, this::nothing);
        count.addClassNames("city-filter-count", "quiet");
        count.getElement().setAttribute("role", "status");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> narrow(TEXT, text.getValue().isBlank() ? null : text.getValue()));
        district.setClearButtonVisible(true);
        district.setItemLabelGenerator(DistrictSummary::name);
        district.addValueChangeListener(change ->
                narrow(DISTRICT, district.isEmpty() ? null : district.getValue().code()));
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(getTranslation("home.city.title"));
        Anchor open = new Anchor("city/homes/new", getTranslation("home.city.open"));
        open.addClassName("button-link");
        actions(open);
        district.setLabel(getTranslation("home.city.district"));
        district.setPlaceholder(getTranslation("home.city.any-district"));
        fill();
        text.setLabel(getTranslation("home.city.search"));
        Div filter = new Div(district, text, count);
        filter.addClassName("city-filter");
        TypedWork.exempt(filter);
        put(filter, list);
        search();
    }

    private void fill() {
        filling = true;
        List<DistrictSummary> districts = homes.districts();
        district.setItems(districts);
        String wanted = address.text(DISTRICT).orElse("");
        district.setValue(districts.stream()
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(null));
        text.setValue(address.text(TEXT).orElse(""));
        filling = false;
    }

    private void narrow(String name, @Nullable String value) {
        if (!filling) {
            address.replace(name, value);
            search();
        }
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
