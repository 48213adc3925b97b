package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.FindSlots;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.casework.MemberView;
import org.halfpastfour.casework.RepairMakeUps;
import org.halfpastfour.casework.RepairPage;
import org.halfpastfour.casework.RepairView;
import org.halfpastfour.casework.Slot;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TypedWork;

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
    private final Checkbox children;
    private final Div found = new Div();
    private transient UnaryOperator<HoldDialog> asked = UnaryOperator.identity();

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
        children = new Checkbox(words.text("repair.with-children"), true);
        addClassNames("panel", "stack");
        fill();
        Div fields = new Div(household, home, minutes, from, to, children);
        fields.addClassName("case-fields");
        TypedWork.exempt(fields);
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
        askForChildren();
        household.addValueChangeListener(change -> askForChildren());
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
                to.getValue(),
                children.getValue()));
        found.removeAll();
        if (household.getValue().consent() == null) {
            found.add(new Badge(words.text("repair.no-consent"), Badge.Tone.WARNING));
        }
        found.add(
                slots.isEmpty()
                        ? new EmptyState("calendar", words.text("repair.no-times"), words.text("repair.no-times.next"))
                        : new SlotList(slots, words, this::hold));
    }

    /** What is held next makes up for this one. */
    void makeUp(RepairView missed, RepairMakeUps makeUps) {
        asked = dialog -> dialog.makingUp(makeUps, missed.id());
        found.removeAll();
        found.add(new Badge(
                words.text("makes-up.for", words.words().when(missed.start(), missed.end())), Badge.Tone.ACCENT));
        from.focus();
    }

    /** Only of a family whose children are known by a consent. */
    private void askForChildren() {
        children.setVisible(household.getValue().members().stream().anyMatch(MemberView::child));
    }

    private void hold(Slot slot) {
        asked.apply(new HoldDialog(
                        page.family(), household.getValue(), home.getValue(), slot, repairs, dialogs, words, again))
                .open();
    }
}
