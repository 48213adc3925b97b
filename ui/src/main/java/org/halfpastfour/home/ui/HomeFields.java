package org.halfpastfour.home.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeProfile;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** The fields of what a home tells about itself; the district offers its streets. */
class HomeFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Homes homes;
    private final TextField name = new TextField();
    private final ComboBox<DistrictSummary> district = new ComboBox<>();
    private final ComboBox<StreetSummary> street = new ComboBox<>();
    private final TextField address = new TextField();
    private final TextField phone = new TextField();

    HomeFields(Homes homes, Forms form) {
        this.homes = homes;
        addClassName("city-fields");
        name.setLabel(getTranslation("home.field.name"));
        district.setLabel(getTranslation("home.city.district"));
        street.setLabel(getTranslation("home.field.street"));
        address.setLabel(getTranslation("home.field.address"));
        phone.setLabel(getTranslation("home.field.phone"));
        district.setItemLabelGenerator(DistrictSummary::name);
        district.setItems(homes.districts());
        district.addValueChangeListener(change -> offerStreets(change.getValue()));
        street.setItemLabelGenerator(StreetSummary::name);
        add(
                form.field("name", name),
                district,
                form.field("street", street),
                form.field("address", address),
                form.field("phone", phone));
    }

    void show(HomeSummary home) {
        name.setValue(home.name());
        district.setValue(home.district());
        street.setValue(home.street());
        address.setValue(home.address());
        phone.setValue(home.phone().toString());
    }

    /** What is kept, whatever is typed into the fields. */
    static HomeProfile kept(HomeSummary home) {
        return new HomeProfile(
                home.name(), home.street().code(), home.address(), home.phone().toString());
    }

    HomeProfile profile() {
        StreetSummary chosen = street.getValue();
        return new HomeProfile(
                name.getValue(), chosen == null ? "" : chosen.code(), address.getValue(), phone.getValue());
    }

    private void offerStreets(@Nullable DistrictSummary chosen) {
        street.clear();
        street.setItems(chosen == null ? List.of() : homes.streets(chosen.code()));
    }
}
