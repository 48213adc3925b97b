package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.PickupKind;
import org.halfpastfour.family.PickupView;
import org.halfpastfour.shell.ui.Badge;

/** Who may collect the child, with days and dates, and who must not. */
class CollectPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient FamilyWords words;
    private final transient HouseholdView household;
    private final transient ChildView child;
    private final boolean staff;

    CollectPart(FamilyActions desk, HouseholdView household, ChildView child, boolean staff) {
        this.desk = desk;
        this.words = desk.words();
        this.household = household;
        this.child = child;
        this.staff = staff;
        add(Parts.part(words.text("family.collect")));
        List<Component> rows = new ArrayList<>();
        child.guardians().forEach(guardian -> rows.add(guardian(guardian)));
        Stream.of(PickupKind.ALLOWED, PickupKind.FORBIDDEN)
                .flatMap(kind -> child.pickups().stream().filter(pickup -> pickup.kind() == kind))
                .forEach(pickup -> rows.add(pickup(pickup)));
        add(Parts.list(rows));
        if (child.mayDecide()) {
            add(actions());
        }
    }

    private Component guardian(GuardianView guardian) {
        String details = FamilyWords.join(Stream.of(
                words.text("family.guardian-as", words.relation(guardian.relation())),
                words.period(guardian.period())));
        Component name = guardian.blocked()
                ? Parts.named(guardian.name(), new Badge(words.text("family.blocked"), Badge.Tone.BAD))
                : Parts.named(guardian.name());
        if (!staff) {
            return Parts.row(name, details);
        }
        Div row = Parts.row(name, details, block(guardian), end(guardian));
        row.addClassName("family-row-wraps");
        return row;
    }

    private Button block(GuardianView guardian) {
        var dialogs = new GuardianDialogs(desk);
        return guardian.blocked()
                ? Parts.act(words.text("family.unblock"), guardian.name(), click -> dialogs.unblock(child, guardian))
                : Parts.end(words.text("family.block"), guardian.name(), click -> dialogs.block(child, guardian));
    }

    private Button end(GuardianView guardian) {
        return Parts.end(words.text("family.guardian.end"), guardian.name(), click -> new EndingDialogs(desk)
                .end(child, guardian));
    }

    private Component pickup(PickupView pickup) {
        boolean ban = pickup.kind() == PickupKind.FORBIDDEN;
        Component name = ban
                ? Parts.named(pickup.name(), new Badge(words.text("family.banned"), Badge.Tone.BAD))
                : Parts.named(pickup.name());
        String details = FamilyWords.join(Stream.of(
                pickup.phone(),
                ban || pickup.coded() ? null : words.weekdays(pickup.weekdays()),
                pickup.coded() ? words.text("family.pickup.coded") : null,
                words.period(pickup.period()),
                pickup.reason()));
        return Parts.row(name, details, pickupActions(pickup, ban).toArray(Component[]::new));
    }

    private List<Component> pickupActions(PickupView pickup, boolean ban) {
        List<Component> actions = new ArrayList<>();
        if (pickup.hasPhoto()) {
            actions.add(Parts.act(words.text("family.photo.show"), pickup.name(), click -> showPhoto(pickup)));
        }
        if (child.mayDecide() && (staff || !ban)) {
            actions.add(Parts.end(words.text("family.pickup.withdraw"), pickup.name(), click -> new PickupDialogs(desk)
                    .withdraw(child, pickup)));
        }
        return actions;
    }

    private Component actions() {
        List<AdultView> adults = household.adults();
        Div actions = new Div(
                Parts.add(words.text("family.pickup.add.open"), click -> new PickupDialogs(desk).allow(child, adults)));
        actions.addClassName("family-actions");
        if (staff) {
            actions.add(Parts.end(words.text("family.ban.open"), child.name(), click -> new PickupDialogs(desk)
                    .forbid(child, adults)));
            List<AdultView> others = adults.stream().filter(this::isNoGuardian).toList();
            if (!others.isEmpty()) {
                actions.add(Parts.act(
                        words.text("family.guardian.add.open"), child.name(), click -> new GuardianDialogs(desk)
                                .appoint(child, others)));
            }
        }
        return actions;
    }

    private boolean isNoGuardian(AdultView adult) {
        return child.guardians().stream().noneMatch(guardian -> guardian.adult().equals(adult.id()));
    }

    private void showPhoto(PickupView pickup) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(pickup.name());
        dialog.add(PhotoField.image(desk.families().pickupPhoto(pickup.id()), pickup.name()));
        dialog.getFooter().add(new Button(words.text("shell.close"), click -> dialog.close()));
        dialog.open();
    }
}
