package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/** One home, found by its district, or every home: said in so many words, so that no empty field ever means every home. */
class WhichHomes extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Homes homes;
    private final RadioButtonGroup<Boolean> every = new RadioButtonGroup<>();
    private final ComboBox<DistrictSummary> district = new ComboBox<>();
    private final ComboBox<HomeSummary> home = new ComboBox<>();

    WhichHomes(Homes homes, Forms form) {
        this.homes = homes;
        addClassName("city-form");
        every.setLabel(getTranslation("calendar.closures.where"));
        every.setItems(false, true);
        every.setItemLabelGenerator(
                all -> getTranslation(all ? "calendar.closures.every-home" : "calendar.closures.one-home"));
        every.addValueChangeListener(change -> showFields());
        district.setLabel(getTranslation("calendar.closures.district"));
        district.setItems(homes.districts());
        district.setItemLabelGenerator(DistrictSummary::name);
        district.addValueChangeListener(change -> offer(change.getValue()));
        home.setLabel(getTranslation("calendar.closures.home"));
        home.setItemLabelGenerator(HomeSummary::name);
        form.field("district", district);
        add(form.field("every", every), district, form.field("home", home));
        showFields();
    }

    /** Null is every home. Refused until one of the two is said, and while the one is not chosen. */
    @Nullable
    UUID home() {
        if (every.getValue() == null) {
            throw new InvalidInput("every", CommonError.REQUIRED.code());
        }
        if (every.getValue()) {
            return null;
        }
        HomeSummary chosen = home.getValue();
        if (chosen == null) {
            throw new InvalidInput("home", CommonError.REQUIRED.code());
        }
        return chosen.id().value();
    }

    private void showFields() {
        boolean one = Boolean.FALSE.equals(every.getValue());
        district.setVisible(one);
        home.setVisible(one);
    }

    private void offer(@Nullable DistrictSummary chosen) {
        home.clear();
        home.setItems(chosen == null ? List.of() : homes.openHomes(chosen.code()));
    }
}
