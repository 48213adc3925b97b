package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.account.AskedAccess;
import org.halfpastfour.account.CaseSideAccounts;
import org.halfpastfour.account.SignInAttempts;
import org.halfpastfour.account.ui.AskedPanel;
import org.halfpastfour.account.ui.AskedPanel.Asked;
import org.halfpastfour.account.ui.RefusedPanel;
import org.halfpastfour.casework.CaseSideLog;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** Who works on cases: what waits to be confirmed, who forgot the password, who is there, and what became of it all. */
@Route(value = CaseAccountsPage.PATH, layout = MainLayout.class)
@Menu(order = 31, title = "casework.accounts.menu", icon = "key")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseAccountsPage extends LookPage {

    static final String PATH = "supervision/accounts";

    private static final long serialVersionUID = 1L;

    private final transient CaseSideAccounts accounts;
    private final CaseWords words;
    private final WaitingPanel waiting;
    private final CaseStaffPanel staff;
    private final AskedPanel forgotten;
    private final transient SignInAttempts attempts;
    private final RefusedPanel refused;
    private final GrowingList<LogView> log;

    @Inject
    public CaseAccountsPage(
            CaseSideAccounts accounts,
            CaseSideLog log,
            SignInAttempts attempts,
            WaitingPanel waiting,
            CaseStaffPanel staff,
            Errors errors,
            CaseWords words) {
        super("case-accounts-page");
        this.accounts = accounts;
        this.words = words;
        this.waiting = waiting;
        this.staff = staff;
        this.forgotten = new AskedPanel(errors, words.words());
        this.attempts = attempts;
        this.refused = new RefusedPanel(words.words());
        this.log =
                new GrowingList<>(log::ofAccounts, line -> new LogRow(line, words, staff.districts()), this::nothing);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("accounts.title"));
        Div logged = new Div(new H2(words.text("accounts.log")), log);
        logged.addClassNames("panel", "stack");
        put(waiting, forgotten, refused, staff, logged);
        show();
    }

    private void show() {
        look(this::ask);
    }

    private void ask() {
        waiting.show(this::show);
        staff.show(this::show);
        forgotten.show(accounts.forgotten().stream().map(this::asked).toList());
        refused.show(attempts.ofCaseSide());
        log.reload();
    }

    private Asked asked(AskedAccess one) {
        return new Asked(
                one.displayName(), one.loginName(), one.askedAt(), PATH, () -> accounts.card(one.account()), () -> {
                    accounts.refuseCard(one.id());
                    show();
                });
    }

    private EmptyState nothing() {
        return new EmptyState("eye", words.text("accounts.log.none"), words.text("accounts.log.none.next"));
    }
}
