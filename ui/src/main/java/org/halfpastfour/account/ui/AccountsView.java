package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.account.AccountState;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.FindAccounts;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PageView;
import org.jspecify.annotations.Nullable;

/** All accounts: found by name or role, and the way to each of them. */
@Route(value = "city/accounts", layout = MainLayout.class)
@Menu(order = 42, title = "account.city.menu", icon = "key")
@RolesAllowed(Roles.CITY_ADMIN)
public class AccountsView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient Accounts accounts;
    private final TextField query = new TextField();
    private final Select<Role> role = new Select<>();
    private final Div list = new Div();
    private final Div after = new Div();

    @Inject
    public AccountsView(Accounts accounts) {
        super("accounts-page");
        this.accounts = accounts;
        list.addClassName("city-list");
        after.addClassName("city-more");
        query.setClearButtonVisible(true);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> search());
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.addValueChangeListener(change -> search());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.city.title"));
        Anchor create = new Anchor("city/accounts/new", getTranslation("account.city.new"));
        create.addClassName("button-link");
        actions(create);
        query.setLabel(getTranslation("account.city.search"));
        role.setLabel(getTranslation("account.city.role"));
        role.setItemLabelGenerator(this::roleName);
        role.setEmptySelectionCaption(getTranslation("account.city.any-role"));
        Div filter = new Div(query, role);
        filter.addClassName("city-filter");
        add(filter, list, after);
        search();
    }

    private void search() {
        list.removeAll();
        show(null);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    "search", getTranslation("account.city.none"), getTranslation("account.city.none-next")));
        }
    }

    private void show(@Nullable String from) {
        Page<AccountSummary> page =
                accounts.find(new FindAccounts(query.getValue(), role.getValue(), new PageRequest(SHOWN, from)));
        page.items().forEach(account -> list.add(row(account)));
        after.removeAll();
        String next = page.next();
        if (next != null) {
            after.add(new Button(getTranslation("account.city.more"), click -> show(next)));
        }
    }

    private Anchor row(AccountSummary account) {
        Span name = new Span(account.displayName());
        name.addClassName("city-row-name");
        Span login = new Span(account.loginName());
        login.addClassNames("city-row-text", "quiet");
        Div badges = new Div();
        badges.addClassName("city-row-badges");
        account.roles().forEach(held -> badges.add(new Badge(roleName(held), Badge.Tone.ACCENT)));
        if (account.demo()) {
            badges.add(new Badge(getTranslation("account.city.demo")));
        }
        if (account.state() == AccountState.DISABLED) {
            badges.add(new Badge(getTranslation("account.city.disabled"), Badge.Tone.BAD));
        }
        Anchor row = new Anchor("city/accounts/" + account.id());
        row.add(name, login, badges);
        row.addClassName("city-row");
        return row;
    }

    private String roleName(@Nullable Role one) {
        return one == null ? getTranslation("account.city.any-role") : getTranslation("account.role." + one.name());
    }
}
