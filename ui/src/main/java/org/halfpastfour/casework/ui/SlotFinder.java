package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.FindSlots;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.casework.RepairPage;
import org.halfpastfour.casework.Slot;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Typed;

/** Household, home, length and days; then the times at which everybody is free. */
class SlotFinder extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    private final transient RepairPage page;
    private final FamilyRepairs repairs;
    private final CaseDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;
    private final Forms form;
    private final Select<LinkedHousehold> household;
    private final ComboBox<HomeSummary> home;
    private final Select<Integer> minutes;
    private final DateField from;
    private final DateField to;
    private final Div found = new Div();

    SlotFinder(RepairPage page, FamilyRepairs repairs, CaseDialogs dialogs, CaseWords words, Runnable again) {
        this.page = page;
        this.repairs = repairs;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        this.form = dialogs.form();
        household = form.field("household", new Select<>());
        home = form.field("home", new ComboBox<>(words.text("field.home")));
        minutes = form.field("minutes", new Select<>());
        from = form.field("from", new DateField(words.text("field.from")));
        to = form.field("to", new DateField(words.text("field.to")));
        addClassNames("panel", "stack");
        fill();
        Div fields = new Div(household, home, minutes, from, to);
        fields.addClassName("case-fields");
        Typed.exempt(fields);
        found.addClassName("stack");
        found.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(words.text("repair.find")),
                fields,
                form.problem(),
                form.submit(words.text("repair.find.times"), key -> search()),
                found);
    }

    private void fill() {
        household.setLabel(words.text("household"));
        household.setItems(page.family().households());
        household.setItemLabelGenerator(each -> each.name() == null ? words.text("household.unnamed") : each.name());
        household.setValue(page.family().households().getFirst());
        household.setVisible(page.family().households().size() > 1);
        home.setItems(page.homes());
        home.setItemLabelGenerator(HomeSummary::name);
        home.setValue(page.homes().stream()
                .filter(each -> each.id().equals(household.getValue().home()))
                .findFirst()
                .orElse(page.homes().stream().findFirst().orElse(null)));
        minutes.setLabel(words.text("field.minutes"));
        minutes.setItems(45, 60, 90, 120, 180);
        minutes.setItemLabelGenerator(each -> words.words().duration(Duration.ofMinutes(each)));
        minutes.setValue(60);
        LocalDate today = words.words().today();
        from.setValue(today);
        from.setMin(today);
        to.setValue(today.plusDays(DAYS - 1L));
    }

    private void search() {
        HomeSummary chosen = home.getValue();
        if (chosen == null) {
            throw new InvalidInput("home", CommonError.REQUIRED.code());
        }
        List<Slot> slots = repairs.slots(new FindSlots(
                page.family().id(),
                household.getValue().id(),
                chosen.id(),
                minutes.getValue(),
                from.getValue(),
                to.getValue()));
        found.removeAll();
        if (household.getValue().consent() == null) {
            found.add(new Badge(words.text("repair.no-consent"), Badge.Tone.WARNING));
        }
        if (slots.isEmpty()) {
            found.add(new EmptyState("calendar", words.text("repair.no-times"), words.text("repair.no-times.next")));
        }
        slots.stream()
                .collect(Collectors.groupingBy(Slot::date, LinkedHashMap::new, Collectors.toList()))
                .forEach((date, times) -> found.add(day(date, times)));
    }

    private Component day(LocalDate date, List<Slot> slots) {
        Div times = new Div();
        times.addClassName("slots");
        for (Slot slot : slots) {
            NativeButton time = new NativeButton(words.words().time(slot.start()));
            time.addClassName("slot");
            time.getElement()
                    .setAttribute("aria-label", words.words().when(slot.start(), slot.end()) + " " + slot.roomName());
            time.addClickListener(click -> hold(slot));
            times.add(time);
        }
        Div day = new Div(new H3(words.words().day(date)), times);
        day.addClassName("slot-day");
        return day;
    }

    private void hold(Slot slot) {
        new HoldDialog(page.family(), household.getValue(), home.getValue(), slot, repairs, dialogs, words, again)
                .open();
    }
}
