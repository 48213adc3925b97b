package org.halfpastfour.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.report.AuditActions;
import org.halfpastfour.report.AuditedThing;
import org.halfpastfour.report.FindAudit;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What to look for in the log. All but the name that is typed is kept in the address; at first it is the last seven days. */
class AuditFilter extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    private final Address address;
    private final transient SerializableRunnable changed;
    private final LocalDate today;
    private final DateField from;
    private final DateField to;
    private final TextField who = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private final Select<AuditedThing> thing = new Select<>();
    private final ComboBox<HomeSummary> home = new ComboBox<>();

    AuditFilter(Address address, List<HomeSummary> homes, Words words, Forms form, SerializableRunnable changed) {
        this.address = address;
        this.changed = changed;
        this.today = words.today();
        this.from = form.field("from", new DateField(getTranslation("report.audit.from")));
        this.to = form.field("to", new DateField(getTranslation("report.audit.to")));
        form.field("who", who);
        addClassName("city-filter");
        TypedWork.exempt(this);
        from.setValue(address.date("from").orElse(usualStart()));
        to.setValue(address.date("to").orElse(today));
        who.setLabel(getTranslation("report.audit.who"));
        who.setClearButtonVisible(true);
        who.setValueChangeMode(ValueChangeMode.LAZY);
        fillAction();
        fillThing();
        fillHome(homes);
        add(from, to, who, action, thing, home);
        listen();
    }

    FindAudit wanted() {
        HomeSummary chosen = home.getValue();
        return new FindAudit(
                Optional.ofNullable(from.getValue()).orElse(usualStart()),
                Optional.ofNullable(to.getValue()).orElse(today),
                who.getValue(),
                action.getValue(),
                thing.getValue(),
                chosen == null ? null : chosen.id().value());
    }

    private LocalDate usualStart() {
        return today.minusDays(USUAL_DAYS - 1L);
    }

    private void fillAction() {
        action.setLabel(getTranslation("report.audit.action"));
        action.setPlaceholder(getTranslation("report.audit.any"));
        action.setClearButtonVisible(true);
        action.setItemLabelGenerator(this::say);
        action.setItems(AuditActions.FOUND.stream()
                .sorted((one, other) -> Collator.getInstance(getLocale()).compare(say(one), say(other)))
                .toList());
        address.text("action").filter(AuditActions.FOUND::contains).ifPresent(action::setValue);
    }

    private void fillThing() {
        thing.setLabel(getTranslation("report.audit.thing"));
        thing.setItems(AuditedThing.values());
        thing.setEmptySelectionAllowed(true);
        thing.setEmptySelectionCaption(getTranslation("report.audit.any"));
        thing.setItemLabelGenerator(
                one -> getTranslation(one == null ? "report.audit.any" : "report.thing." + one.name()));
        thing.setValue(address.word("thing", AuditedThing.class).orElse(null));
    }

    private void fillHome(List<HomeSummary> homes) {
        home.setLabel(getTranslation("report.audit.home"));
        home.setPlaceholder(getTranslation("report.audit.any"));
        home.setClearButtonVisible(true);
        home.setItemLabelGenerator(HomeSummary::name);
        home.setItems(homes);
        address.id("home")
                .flatMap(id -> homes.stream()
                        .filter(one -> one.id().value().equals(id))
                        .findFirst())
                .ifPresent(home::setValue);
    }

    private void listen() {
        from.addValueChangeListener(change -> choose("from", change.getValue()));
        to.addValueChangeListener(change -> choose("to", change.getValue()));
        who.addValueChangeListener(change -> changed.run());
        action.addValueChangeListener(change -> choose("action", change.getValue()));
        thing.addValueChangeListener(change -> choose("thing", change.getValue()));
        home.addValueChangeListener(change -> choose(
                "home", change.getValue() == null ? null : change.getValue().id()));
    }

    private void choose(String name, @Nullable Object value) {
        address.replace(name, value);
        changed.run();
    }

    private String say(String code) {
        return getTranslation("account.action." + code);
    }
}
