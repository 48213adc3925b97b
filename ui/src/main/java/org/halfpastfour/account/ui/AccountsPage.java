package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.account.AccessCards;
import org.halfpastfour.account.AccountState;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.FindAccounts;
import org.halfpastfour.account.SignInAttempts;
import org.halfpastfour.account.ui.AskedPanel.Asked;
import org.halfpastfour.family.ForgottenAccess;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** All accounts: found by name or role, and the way to each of them. */
@Route(value = "city/accounts", layout = MainLayout.class)
@Menu(order = 42, title = "account.city.menu", icon = "key")
@RolesAllowed(Roles.CITY_ADMIN)
public class AccountsPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private static final String ROLE = "role";

    private final transient Accounts accounts;
    private final Address address = new Address();
    private final transient ForgottenAccess forgotten;
    private final transient AccessCards cards;
    private final DoubtsPanel doubts;
    private final AskedPanel asked;
    private final transient SignInAttempts attempts;
    private final RefusedPanel refused;
    private final TextField query = new TextField();
    private final Select<Role> role = new Select<>();
    private final GrowingList<AccountSummary> list;

    @Inject
    public AccountsPage(
            Accounts accounts,
            ForgottenAccess forgotten,
            AccessCards cards,
            DoubtsPanel doubts,
            SignInAttempts attempts,
            Errors errors,
            Words words) {
        super("accounts-page");
        this.accounts = accounts;
        this.forgotten = forgotten;
        this.cards = cards;
        this.doubts = doubts;
        this.attempts = attempts;
        this.refused = new RefusedPanel(words);
        this.asked = new AskedPanel(errors, words);
        this.list = new GrowingList<>(this::read, this::row, this::nothing);
        query.setClearButtonVisible(true);
        TypedWork.search(query);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> list.reload());
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.replace(ROLE, role.getValue());
                list.reload();
            }
        });
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
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
        TypedWork.exempt(filter);
        put(asked, doubts, refused, filter, list);
        role.setValue(address.word(ROLE, Role.class).orElse(null));
        showAsked();
        doubts.show();
        refused.show(attempts.ofOpenSide());
        list.reload();
    }

    private void showAsked() {
        asked.show(forgotten.ofCityOffice().stream()
                .map(one -> new Asked(
                        one.displayName(),
                        one.loginName(),
                        one.askedAt(),
                        "city/accounts/" + one.account(),
                        () -> cards.make(one.account()),
                        () -> {
                            forgotten.dismissAtCityOffice(one.id());
                            showAsked();
                        }))
                .toList());
    }

    private Page<AccountSummary> read(PageRequest page) {
        return accounts.find(new FindAccounts(query.getValue(), role.getValue(), page));
    }

    private EmptyState nothing() {
        return new EmptyState("search", getTranslation("account.city.none"), getTranslation("account.city.none-next"));
    }

    private Anchor row(AccountSummary account) {
        List<Badge> badges = new ArrayList<>();
        account.roles().forEach(held -> badges.add(new Badge(roleName(held), Badge.Tone.ACCENT)));
        if (account.demo()) {
            badges.add(new Badge(getTranslation("account.city.demo")));
        }
        if (account.state() == AccountState.DISABLED) {
            badges.add(new Badge(getTranslation("account.city.disabled"), Badge.Tone.BAD));
        }
        return GrowingList.row(
                "city/accounts/" + account.id(),
                account.displayName(),
                account.loginName(),
                badges.toArray(Badge[]::new));
    }

    private String roleName(@Nullable Role one) {
        return one == null ? getTranslation("account.city.any-role") : getTranslation("account.role." + one.name());
    }
}
