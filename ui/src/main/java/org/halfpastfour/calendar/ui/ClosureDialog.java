package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.CalendarDesk;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.signup.ui.Settled;
import org.jspecify.annotations.Nullable;

/** Closes a home, or every home, for some days; the effect can be seen first. */
class ClosureDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CalendarDesk desk;
    private final transient Homes homes;
    private final transient ChangeEffects effects;
    private final Errors errors;
    private final SerializableRunnable changed;
    private final ComboBox<DistrictSummary> district = new ComboBox<>();
    private final ComboBox<HomeSummary> home = new ComboBox<>();
    private final DateField first = new DateField(getTranslation("calendar.first-day"));
    private final DateField last = new DateField(getTranslation("calendar.last-day"));
    private final TextField reason = new TextField();
    private final Div preview = new Div();

    ClosureDialog(CalendarDesk desk, Homes homes, ChangeEffects effects, Errors errors, SerializableRunnable changed) {
        this.desk = desk;
        this.homes = homes;
        this.effects = effects;
        this.errors = errors;
        this.changed = changed;
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation("calendar.closures.add"));
        label();
        Div content = new Div(
                district,
                form.field("home", home),
                form.field("firstDay", first),
                form.field("lastDay", last),
                form.field("reason", reason),
                form.problem(),
                preview);
        content.addClassName("city-form");
        add(content);
        Button look = new Button(getTranslation("calendar.preview.show"), click -> form.attempt(key -> preview()));
        getFooter()
                .add(
                        new Button(getTranslation("calendar.cancel"), click -> close()),
                        look,
                        form.submit(getTranslation("calendar.closures.submit"), key -> save()));
    }

    private void label() {
        district.setLabel(getTranslation("calendar.closures.district"));
        district.setItems(homes.districts());
        district.setItemLabelGenerator(DistrictSummary::name);
        district.setClearButtonVisible(true);
        district.addValueChangeListener(change -> offerHomes(change.getValue()));
        home.setLabel(getTranslation("calendar.closures.home"));
        home.setHelperText(getTranslation("calendar.closures.home-help"));
        home.setItemLabelGenerator(HomeSummary::name);
        home.setClearButtonVisible(true);
        reason.setLabel(getTranslation("calendar.closures.reason"));
        reason.setHelperText(getTranslation("calendar.closures.reason-help"));
    }

    private void offerHomes(@Nullable DistrictSummary chosen) {
        home.clear();
        home.setItems(chosen == null ? List.of() : homes.openHomes(chosen.code()));
    }

    private void preview() {
        preview.removeAll();
        AddClosure command = command(Settlement.NONE);
        preview.add(effects.onHome(desk.previewClosure(command), command.home()));
    }

    private void save() {
        Settled.attempt(errors, settled -> desk.addClosure(command(settled)), () -> {
            close();
            Notices.done(getTranslation("calendar.saved"));
            changed.run();
        });
    }

    private AddClosure command(Settlement settled) {
        HomeSummary chosen = home.getValue();
        return new AddClosure(
                chosen == null ? null : chosen.id().value(),
                first.getValue(),
                last.getValue(),
                reason.getValue(),
                settled);
    }
}
