package org.halfpastfour.family.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.AllowPickup;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.family.PickupView;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;

/** The forms about who may collect a child and who must not. */
class PickupDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    PickupDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    void allow(ChildView child, List<AdultView> household) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.pickup.add", child.name()))
                .keep(Draft.ofPrivate("pickup", child.id()));
        dialog.explain(words.text("family.pickup.add.help"));
        Who who = new Who(dialog, Candidate.toAllow(child, household));
        Days days = new Days(dialog);
        CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(words.text("family.pickup.weekdays"));
        weekdays.addClassName("family-days");
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(words::weekday);
        weekdays.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        dialog.field("weekdays", weekdays);
        PhotoField photo = dialog.field("photo", new PhotoField(words, desk.errors()));
        dialog.open(words.text("family.pickup.allow"), words.text("family.pickup.allowed"), key -> {
            var command = new AllowPickup(
                    child.id(),
                    who.value(),
                    days.from.getValue(),
                    days.to.getValue(),
                    weekdays.getValue(),
                    photo.getValue());
            desk.once(key, command, () -> desk.families().allowPickup(command));
        });
    }

    void forbid(ChildView child, List<AdultView> household) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.ban.add", child.name()))
                .keep(Draft.ofPrivate("ban", child.id()));
        dialog.explain(words.text("family.ban.add.help"));
        Who who = new Who(dialog, Candidate.toForbid(child, household));
        Days days = new Days(dialog);
        TextArea reason = dialog.field("reason", PersonFields.wide(new TextArea(words.text("family.reason"))));
        reason.setRequiredIndicatorVisible(true);
        Supplier<ForbidPickup> asked = () ->
                new ForbidPickup(child.id(), who.value(), days.from.getValue(), days.to.getValue(), reason.getValue());
        dialog.openToForetell(
                words.text("family.ban.do"),
                words.text("family.ban.done"),
                () -> desk.endings().foretellBan(asked.get()),
                key -> {
                    ForbidPickup command = asked.get();
                    desk.once(key, command, () -> desk.families().forbidPickup(command));
                });
    }

    void withdraw(ChildView child, PickupView pickup) {
        new FamilyFormDialog(desk, words.text("family.pickup.withdraw.title"))
                .explain(words.text("family.pickup.withdraw.help", pickup.name(), child.name()))
                .openToTakeAway(
                        words.text("family.pickup.withdraw"),
                        words.text("family.pickup.withdrawn"),
                        key -> desk.families().withdrawPickup(pickup.id()));
    }

    /** Somebody known to choose. */
    private record Candidate(AdultId adult, String name) {

        static List<Candidate> toAllow(ChildView child, List<AdultView> household) {
            List<AdultId> guardians =
                    child.guardians().stream().map(GuardianView::adult).toList();
            return household.stream()
                    .filter(adult -> !guardians.contains(adult.id()))
                    .map(adult -> new Candidate(adult.id(), adult.name()))
                    .toList();
        }

        static List<Candidate> toForbid(ChildView child, List<AdultView> household) {
            var all = new ArrayList<Candidate>();
            Stream.of(
                            household.stream().map(adult -> new Candidate(adult.id(), adult.name())),
                            child.guardians().stream().map(one -> new Candidate(one.adult(), one.name())),
                            child.pickups().stream().map(one -> new Candidate(one.adult(), one.name())))
                    .flatMap(some -> some)
                    .filter(one -> all.stream().noneMatch(other -> other.adult.equals(one.adult)))
                    .forEach(all::add);
            return all;
        }
    }

    /** Chooses somebody known, or asks for name and phone of somebody new. */
    private final class Who {

        private final Select<Candidate> known;
        private final PersonFields.OfAdult added = PersonFields.OfAdult.make(words);

        Who(FamilyFormDialog dialog, List<Candidate> candidates) {
            known = PersonFields.choice(words.text("family.pickup.who"), candidates, Candidate::name);
            known.setEmptySelectionAllowed(true);
            known.setPlaceholder(words.text("family.pickup.somebody-else"));
            known.setEmptySelectionCaption(words.text("family.pickup.somebody-else"));
            known.addValueChangeListener(change -> showFields());
            if (!candidates.isEmpty()) {
                dialog.field("person", known);
            }
            dialog.field("person.name", added.name());
            dialog.field("person.phone", added.phone());
        }

        PickupPerson value() {
            return Optional.ofNullable(known.getValue())
                    .map(candidate -> PickupPerson.of(candidate.adult()))
                    .orElseGet(() -> PickupPerson.of(
                            added.name().getValue(), added.phone().getValue()));
        }

        private void showFields() {
            added.name().setVisible(known.getValue() == null);
            added.phone().setVisible(known.getValue() == null);
        }
    }

    /** From a day on, until a day or for ever. */
    private final class Days {

        private final DateField from = new DateField(words.text("family.date.from"));
        private final DateField to = new DateField(words.text("family.date.to"));

        Days(FamilyFormDialog dialog) {
            from.setValue(words.words().today());
            from.setRequiredIndicatorVisible(true);
            to.setHelperText(words.text("family.date.to.help"));
            dialog.field("from", PersonFields.wide(from));
            dialog.field("to", PersonFields.wide(to));
        }
    }
}
