package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.account.ui.AskedPanel;
import org.halfpastfour.account.ui.AskedPanel.Asked;
import org.halfpastfour.family.FamilyRow;
import org.halfpastfour.family.ForgottenAccess;
import org.halfpastfour.family.Identities;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.signup.ui.AppealsNotice;

/** The families of a home, found by name, pinyin, phone or code; the list grows as one asks for more. */
@Route(value = "families", layout = MainLayout.class)
@Menu(order = 24, title = "family.menu.families", icon = "family")
@RolesAllowed(Roles.HOME_STAFF)
public class FamiliesPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final int PORTION = 40;
    private static final int MOST = 400;
    private static final String ROWS = "rows";

    private final Address address = new Address();
    private final transient FamilyActions desk;
    private final transient Identities identities;
    private final transient ForgottenAccess forgotten;
    private final HomeChoice homes;
    private final AskedPanel asked;
    private final AppealsNotice appeals;
    private final WaitingNotice waiting;
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final Button more = new Button();
    private int shown;

    @Inject
    public FamiliesPage(
            FamilyActions desk,
            Identities identities,
            ForgottenAccess forgotten,
            HomeChoice homes,
            AppealsNotice appeals) {
        super("families");
        this.desk = desk;
        this.identities = identities;
        this.forgotten = forgotten;
        this.homes = homes;
        this.appeals = appeals;
        this.asked = new AskedPanel(desk.errors(), desk.words().words());
        this.waiting = new WaitingNotice(desk.words().words());
        heading(getTranslation("family.menu.families"));
        search.setLabel(getTranslation("family.search"));
        search.setPlaceholder(getTranslation("family.search.help"));
        search.setPrefixComponent(new Glyph("search"));
        search.setClearButtonVisible(true);
        TypedWork.search(search);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        Div filters = new Div(search);
        filters.addClassName("family-filters");
        TypedWork.exempt(filters);
        list.addClassName("family-list");
        more.setText(getTranslation("family.more"));
        more.addClassName("family-more");
        add(waiting, asked, appeals, filters, list, more);
        search.addValueChangeListener(change -> load());
        more.addClickListener(click -> loadMore());
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        List<Component> actions = new ArrayList<>();
        homes.select(this::load).ifPresent(actions::add);
        actions.add(new ReferralButton(desk));
        actions.add(alike());
        actions.add(register());
        actions(actions.toArray(Component[]::new));
        fill(address.text(ROWS).map(FamiliesPage::number).orElse(PORTION));
    }

    private void showAsked() {
        asked.show(homes.current().map(forgotten::ofHome).orElse(List.of()).stream()
                .map(one -> new Asked(
                        one.name(),
                        one.loginName(),
                        one.askedAt(),
                        "families/" + one.household(),
                        () -> desk.accounts().card(one.household(), one.adult()),
                        () -> {
                            forgotten.dismiss(one.id());
                            showAsked();
                        }))
                .toList());
    }

    private void load() {
        address.replace(ROWS, null);
        look(() -> fill(PORTION));
    }

    private void fill(int wanted) {
        showAsked();
        homes.current().ifPresent(appeals::show);
        waiting.show(homes.current().map(identities::waiting).orElse(0));
        shown = 0;
        Listed.clear(list);
        add(wanted);
        if (shown == 0) {
            list.add(nothing());
        }
    }

    private void loadMore() {
        add(PORTION);
        address.replace(ROWS, shown);
    }

    private void add(int portion) {
        List<FamilyRow> rows = homes.current()
                .map(home -> desk.families().find(home, search.getValue(), shown, portion))
                .orElse(List.of());
        rows.forEach(row -> Listed.add(list, row(row)));
        shown += rows.size();
        more.setVisible(rows.size() == portion);
    }

    /** How many were shown when one left; not more than a page can hold. */
    private static int number(String rows) {
        return rows.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(rows), PORTION, MOST) : PORTION;
    }

    private Component row(FamilyRow row) {
        FamilyWords words = desk.words();
        Span name = new Span(row.name());
        name.addClassName("family-name");
        Div title = new Div(name);
        title.addClassName("family-named");
        if (row.priority()) {
            title.add(new Badge(words.text("family.priority"), Badge.Tone.ACCENT));
        }
        Anchor link = new Anchor(
                "families/" + row.id(),
                title,
                cell("family.children", words.words().list(row.children())),
                cell("family.adults", words.words().list(row.adults())),
                cell("family.phone", row.phone() == null ? words.text("family.no-phone") : row.phone()));
        link.addClassName("family-link");
        return link;
    }

    private Component cell(String label, String text) {
        Span what = new Span(getTranslation(label));
        what.addClassName("family-cell-label");
        Span value = new Span(text);
        Div cell = new Div(what, value);
        cell.addClassName("family-cell");
        return cell;
    }

    private Component nothing() {
        String key = search.isEmpty() ? "family.none" : "family.none.found";
        return new EmptyState("search", getTranslation(key), getTranslation(key + ".next"));
    }

    private Component alike() {
        Anchor alike = new Anchor("families/alike", getTranslation("family.alike"));
        alike.addClassNames("button-link", "secondary");
        return alike;
    }

    private Component register() {
        Anchor register = new Anchor("families/new", new Glyph("plus"));
        register.add(getTranslation("family.register"));
        register.addClassName("button-link");
        return register;
    }
}
