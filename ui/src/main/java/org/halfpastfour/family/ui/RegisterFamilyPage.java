package org.halfpastfour.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.RegisterHousehold;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** A family by hand: adults, children and who decides for them, in one form that keeps everything until it is taken. */
@Route(value = "families/new", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class RegisterFamilyPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient Homes homes;
    private final HomeChoice choice;
    private final transient FamilyWords words;
    private final Select<HomeSummary> home = new Select<>();
    private final TextField name = new TextField();
    private final Div adultRows = new Div();
    private final Div childRows = new Div();
    private final transient List<AdultRow> adults = new ArrayList<>();
    private final transient List<ChildRows> children = new ArrayList<>();
    private final Div end = new Div();

    @Inject
    public RegisterFamilyPage(FamilyActions desk, Homes homes, HomeChoice choice) {
        super("family-register");
        this.desk = desk;
        this.homes = homes;
        this.choice = choice;
        this.words = desk.words();
        heading(words.text("family.register"));
        home.setLabel(words.text("family.home"));
        home.setItemLabelGenerator(HomeSummary::name);
        name.setLabel(words.text("family.household-name"));
        name.setHelperText(words.text("family.household-name.help"));
        name.setRequiredIndicatorVisible(true);
        Div top = new Div(home, name);
        top.addClassName("family-fields");
        add(
                Draft.of("family"),
                Parts.panel(
                        words.text("family.adults"),
                        adultRows,
                        Draft.adds("adults", Parts.add(words.text("family.adult.add"), click -> addAdult()))),
                Parts.panel(
                        words.text("family.children"),
                        childRows,
                        Draft.adds("children", Parts.add(words.text("family.child.add"), click -> addChild()))),
                Parts.panel(words.text("family.household"), top),
                end);
        end.addClassNames("family-end");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        List<HomeSummary> own = homes.ownHomes();
        home.setItems(own);
        home.setVisible(own.size() > 1);
        choice.summary().ifPresent(home::setValue);
        if (adults.isEmpty()) {
            addAdult();
            addChild();
        }
    }

    private void addAdult() {
        AdultRow row = new AdultRow(words, desk.phoneQuestion(null), this::namesChanged, this::removeAdult);
        adults.add(row);
        adultRows.add(row);
        children.forEach(child -> child.ask(row));
        rename();
    }

    private void addChild() {
        ChildRows row = new ChildRows(words, this::removeChild);
        children.add(row);
        childRows.add(row);
        adults.forEach(row::ask);
        rename();
    }

    private void removeAdult(AdultRow row) {
        adults.remove(row);
        adultRows.remove(row);
        children.forEach(child -> child.forget(row));
        rename();
    }

    private void removeChild(ChildRows row) {
        children.remove(row);
        childRows.remove(row);
        rename();
    }

    private void namesChanged() {
        children.forEach(ChildRows::renameAdults);
        String first = adults.isEmpty() ? "" : adults.getFirst().adultName();
        if (name.isEmpty() && !first.isBlank()) {
            name.setValue(words.text("family.household-of", first));
        }
    }

    /** The fields have the names of the command, which count from the first row: they change when a row goes. */
    private void rename() {
        Forms form = desk.form();
        form.field("home", home);
        for (int i = 0; i < adults.size(); i++) {
            adults.get(i).name(form, "adults[" + i + "].", adults.size() > 1);
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).name(form, "children[" + i + "].");
        }
        form.field("name", name);
        Anchor cancel = new Anchor("families", words.text("family.cancel"));
        cancel.addClassNames("button-link", "secondary");
        Button send = form.submit(words.text("family.register.do"), this::register);
        Div buttons = new Div(cancel, send);
        buttons.addClassName("family-end-buttons");
        end.removeAll();
        end.add(form.problem(), buttons);
    }

    private void register(String key) {
        HomeSummary chosen = home.getValue();
        var command = new RegisterHousehold(
                chosen.id(),
                name.getValue(),
                adults.stream().map(AdultRow::value).toList(),
                children.stream().map(child -> child.value(adults)).toList());
        HouseholdId id =
                desk.once(key, command, HouseholdId.class, () -> desk.families().register(command));
        Notices.done(words.text("family.registered", command.name()));
        UI.getCurrent().navigate("families/" + id);
    }
}
