package org.halfpastfour.family.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.GiveOneDay;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.OneDayCodes;
import org.halfpastfour.family.OneDayView;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;

/** Asks who collects which children on which day; the answer is the code. */
class OneDayDialog {

    private final FamilyActions desk;
    private final FamilyWords words;
    private final OneDayCodes codes;

    OneDayDialog(FamilyActions desk, OneDayCodes codes) {
        this.desk = desk;
        this.words = desk.words();
        this.codes = codes;
    }

    void open(List<HouseholdView> own) {
        FamilyFormDialog dialog =
                new FamilyFormDialog(desk, words.text("family.one-day.add")).keep(Draft.ofPrivate("one-day"));
        dialog.explain(words.text("family.one-day.add.help"));
        CheckboxGroup<ChildView> children = dialog.field("children", children(own));
        Select<AdultView> known = dialog.field(
                "person", PersonFields.choice(words.text("family.pickup.who"), others(own), AdultView::name));
        known.setEmptySelectionAllowed(true);
        known.setEmptySelectionCaption(words.text("family.pickup.somebody-else"));
        known.setPlaceholder(words.text("family.pickup.somebody-else"));
        known.setVisible(!others(own).isEmpty());
        TextField name = dialog.field("person.name", new TextField(words.text("family.name")));
        name.setMaxLength(60);
        known.addValueChangeListener(change -> name.setVisible(change.getValue() == null));
        TextField phone = dialog.field("phoneEnd", new TextField(words.text("family.one-day.phone")));
        phone.setHelperText(words.text("family.one-day.phone.help"));
        phone.setMaxLength(4);
        DateField day = dialog.field("day", new DateField(words.text("family.one-day.day")));
        day.setValue(words.words().today());
        day.setMin(words.words().today());
        PhotoField photo = dialog.field("photo", new PhotoField(words, desk.errors()));
        dialog.open(words.text("family.one-day.give"), words.text("family.one-day.given"), key -> {
            PickupPerson who = Optional.ofNullable(known.getValue())
                    .map(adult -> PickupPerson.of(adult.id()))
                    .orElseGet(() -> PickupPerson.of(name.getValue(), null));
            var command = new GiveOneDay(
                    children.getValue().stream().map(ChildView::id).toList(),
                    who,
                    phone.getValue(),
                    day.getValue(),
                    photo.getValue());
            var unused = desk.once(key, command, OneDayView.class, () -> codes.give(command));
        });
    }

    private CheckboxGroup<ChildView> children(List<HouseholdView> own) {
        List<ChildView> all = own.stream()
                .flatMap(household -> household.children().stream())
                .filter(ChildView::mayDecide)
                .sorted(Comparator.comparing(ChildView::birthDate))
                .toList();
        CheckboxGroup<ChildView> children = new CheckboxGroup<>(words.text("family.one-day.children"));
        children.setItems(all);
        children.setItemLabelGenerator(ChildView::name);
        children.setValue(Set.copyOf(all));
        return children;
    }

    /** Who may collect anyway needs no code. */
    private static List<AdultView> others(List<HouseholdView> own) {
        return own.stream()
                .flatMap(household -> household.adults().stream())
                .filter(adult -> own.stream()
                        .flatMap(household -> household.children().stream())
                        .flatMap(child -> child.guardians().stream())
                        .noneMatch(guardian -> guardian.adult().equals(adult.id())))
                .distinct()
                .toList();
    }
}
