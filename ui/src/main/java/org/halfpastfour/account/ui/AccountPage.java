package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.AccessCards;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AccountState;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.AccountView;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.AuditLine;
import org.halfpastfour.account.CaseSideRequests;
import org.halfpastfour.account.SignInLine;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;

/** One account: what is granted to it, its password and state, and what happened with it. */
@Route(value = "city/accounts/:account", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class AccountPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient AccessCards cards;
    private final transient CaseSideRequests requests;
    private final transient GrantedRoles granted;
    private final Errors errors;
    private final Words words;
    private final Div content = new Div();

    @Inject
    public AccountPage(
            Accounts accounts,
            AccessCards cards,
            CaseSideRequests requests,
            GrantedRoles granted,
            Errors errors,
            Words words) {
        super("account-page");
        this.accounts = accounts;
        this.cards = cards;
        this.requests = requests;
        this.granted = granted;
        this.errors = errors;
        this.words = words;
        content.addClassName("city-columns");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        AccountId id = AccountId.of(PathId.of(event, "account"));
        put(content);
        show(id);
    }

    private void show(AccountId id) {
        AccountView account = accounts.account(id);
        boolean active = account.summary().state() == AccountState.ACTIVE;
        heading(account.summary().displayName());
        Button state = new Button(
                getTranslation(active ? "account.page.disable" : "account.page.enable"),
                click -> turn(account.summary(), active));
        if (active) {
            Loss.way(state);
        }
        if (account.summary().ofCaseSide()) {
            actions(
                    active
                            ? state
                            : askButton(getTranslation("account.page.ask-enable"), () -> requests.askToEnable(id)),
                    askButton(getTranslation("account.page.ask-card"), () -> requests.askForCard(id)));
        } else {
            actions(state, cardButton(account.summary()), passwordButton(id));
        }
        content.removeAll();
        content.add(about(account, active), granted.panel(account, () -> look(() -> show(id))));
        if (!account.summary().ofCaseSide()) {
            content.add(log(accounts.signInsOf(id)));
        }
        content.add(changes(accounts.changesOf(id)));
    }

    private Div about(AccountView account, boolean active) {
        Paragraph login = new Paragraph(getTranslation(
                "account.page.about",
                account.summary().loginName(),
                words.fullDate(words.dateOf(account.createdAt()))));
        Badge state = active
                ? new Badge(getTranslation("account.page.active"), Badge.Tone.GOOD)
                : new Badge(getTranslation("account.city.disabled"), Badge.Tone.BAD);
        Div about = new Div(login, state);
        about.addClassNames("panel", "row", "city-wide");
        if (account.summary().ofCaseSide()) {
            about.add(new Paragraph(getTranslation("account.page.case-side")));
        }
        return about;
    }

    private void turn(AccountSummary account, boolean off) {
        if (!off) {
            accounts.enable(account.id());
            turned(account.id(), "account.page.enabled-done");
            return;
        }
        new Question(
                        errors,
                        getTranslation("account.page.disable-title", account.displayName()),
                        getTranslation("account.page.disable-text"),
                        getTranslation("account.page.disable"),
                        () -> {
                            accounts.disable(account.id());
                            turned(account.id(), "account.page.disabled-done");
                        })
                .open();
    }

    private void turned(AccountId id, String doneKey) {
        Notices.done(getTranslation(doneKey));
        show(id);
    }

    /** A supervisor has to confirm it. */
    private Button askButton(String what, SerializableRunnable ask) {
        return new Button(what, click -> new Question(
                        errors,
                        what,
                        getTranslation("account.grant.by-two"),
                        getTranslation("account.page.ask"),
                        () -> {
                            ask.run();
                            Notices.done(getTranslation("account.grant.asked"));
                        })
                .withoutLoss()
                .open());
    }

    /** Harmless to anybody but who holds an earlier card: the password until now stays good until the new one is used. */
    private Button cardButton(AccountSummary account) {
        return new Button(
                getTranslation("account.page.card"),
                click -> CardPage.show(cards.make(account.id()), "city/accounts/" + account.id()));
    }

    private Button passwordButton(AccountId id) {
        return new Button(
                getTranslation("account.page.reset"), click -> new PasswordDialog(accounts, errors, id).open());
    }

    private Div log(List<SignInLine> lines) {
        Div list = new Div();
        list.addClassName("account-log");
        lines.forEach(line -> list.add(line(
                words.moment(line.at()),
                getTranslation("account.event." + line.event().name()),
                line.remote() == null ? "" : line.remote())));
        return panel("account.page.sign-ins", list, lines.isEmpty());
    }

    private Div changes(List<AuditLine> lines) {
        Div list = new Div();
        list.addClassName("account-log");
        lines.forEach(line -> list.add(line(
                words.moment(line.at()),
                getTranslation("account.action." + line.action()),
                line.by() == null ? "" : line.by())));
        return panel("account.page.changes", list, lines.isEmpty());
    }

    private Div panel(String titleKey, Div list, boolean empty) {
        Div panel = new Div(new H2(getTranslation(titleKey)));
        panel.addClassNames("panel", "stack");
        panel.add(empty ? new Paragraph(getTranslation("account.page.nothing-yet")) : list);
        return panel;
    }

    private static Div line(String when, String what, String who) {
        Span time = new Span(when);
        time.addClassNames("quiet", "nowrap");
        Span by = new Span(who);
        by.addClassName("quiet");
        Div line = new Div(time, new Span(what), by);
        line.addClassName("account-log-line");
        return line;
    }
}
