package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.Badge;

/** The adults of a household with their phones. */
class AdultsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient FamilyDesk desk;
    private final transient FamilyWords words;

    AdultsPanel(FamilyDesk desk, HouseholdView household, boolean staff) {
        this.desk = desk;
        this.words = desk.words();
        addClassNames("panel", "family-panel");
        var dialogs = new HouseholdDialogs(desk);
        Div actions = new Div(
                Parts.add(words.text("family.adult.add"), click -> dialogs.addAdult(household)),
                Parts.add(words.text("family.child.add"), click -> dialogs.addChild(household)));
        actions.addClassName("family-actions");
        add(
                new H2(words.text("family.adults")),
                Parts.list(household.adults().stream()
                        .map(adult -> row(adult, staff || adult.self() || !adult.hasAccount()))
                        .toList()),
                actions);
    }

    private Component row(AdultView adult, boolean mayChange) {
        Div name = Parts.named(adult.name());
        if (adult.self()) {
            name.add(new Badge(words.text("family.self"), Badge.Tone.ACCENT));
        }
        String phone = adult.phone() == null ? words.text("family.no-phone") : adult.phone();
        return mayChange
                ? Parts.row(
                        name, phone, Parts.act(words.text("family.change"), adult.name(), click -> new HouseholdDialogs(
                                        desk)
                                .changeAdult(adult)))
                : Parts.row(name, phone);
    }
}
