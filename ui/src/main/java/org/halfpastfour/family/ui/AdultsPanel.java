package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.Badge;

/** The adults of a household with their phones. */
class AdultsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient FamilyWords words;
    private final transient HouseholdView household;

    AdultsPanel(FamilyActions desk, HouseholdView household, boolean staff) {
        this.desk = desk;
        this.words = desk.words();
        this.household = household;
        addClassNames("panel", "family-panel");
        var dialogs = new HouseholdDialogs(desk);
        Div actions = new Div(
                Parts.add(words.text("family.adult.add"), click -> dialogs.addAdult(household)),
                Parts.add(words.text("family.child.add"), click -> dialogs.addChild(household)));
        actions.addClassName("family-actions");
        add(
                new H2(words.text("family.adults")),
                Parts.list(household.adults().stream()
                        .map(adult -> row(adult, staff))
                        .toList()),
                actions);
    }

    private boolean mayChange(AdultView adult) {
        boolean decides =
                household.children().isEmpty() || household.children().stream().anyMatch(ChildView::mayDecide);
        return adult.self() || !adult.hasAccount() && decides;
    }

    private Component row(AdultView adult, boolean staff) {
        Div name = Parts.named(adult.name());
        if (adult.self()) {
            name.add(new Badge(words.text("family.self"), Badge.Tone.ACCENT));
        }
        if (adult.held()) {
            name.add(new Badge(words.text("family.alike.held"), Badge.Tone.WARNING));
        }
        LocalDate last = household.leaving().get(adult.id().value());
        if (last != null) {
            name.add(new Badge(words.text("family.until", words.words().fullDate(last))));
        }
        String phone = adult.phone() == null ? words.text("family.no-phone") : adult.phone();
        String details = FamilyWords.join(
                Stream.of(phone, staff && adult.hasAccount() ? words.text("family.has-account") : null));
        Div row = Parts.row(name, details, actions(adult, staff).toArray(Component[]::new));
        row.addClassName("family-row-wraps");
        return row;
    }

    private List<Component> actions(AdultView adult, boolean staff) {
        List<Component> actions = new ArrayList<>();
        if (staff) {
            actions.add(Parts.act(
                    words.text("family.account"), adult.name(), click -> AccountDialog.open(desk, household, adult)));
        }
        if (staff || mayChange(adult)) {
            actions.add(Parts.act(words.text("family.change"), adult.name(), click -> new HouseholdDialogs(desk)
                    .changeAdult(household.id(), adult)));
        }
        if (staff) {
            actions.add(Parts.end(words.text("family.leave.open"), adult.name(), click -> new EndingDialogs(desk)
                    .leave(household, adult)));
        }
        return actions;
    }
}
