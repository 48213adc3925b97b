package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountState;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.AccountView;
import org.halfpastfour.account.CaseSideAccounts;
import org.halfpastfour.account.ui.CardPage;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;

/** Who works on the cases of one's districts, with the card of who lost the password, and the way to shut an account. */
public class CaseStaffPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseSideAccounts accounts;
    private final transient Errors errors;
    private final AskedWords asked;
    private final CaseWords words;

    @Inject
    public CaseStaffPanel(CaseSideAccounts accounts, AskedWords asked, Errors errors, CaseWords words) {
        this.accounts = accounts;
        this.asked = asked;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "stack");
    }

    Map<String, String> districts() {
        return asked.districts();
    }

    void show(SerializableRunnable changed) {
        removeAll();
        add(new H2(words.text("staff")), new Paragraph(words.text("staff.text")));
        Map<String, String> districts = districts();
        List<AccountView> all = accounts.ofMyDistricts();
        Div lines = new Div();
        lines.addClassName("stack");
        all.forEach(one -> Listed.add(lines, line(one, districts, changed)));
        add(lines);
    }

    private Div line(AccountView account, Map<String, String> districts, SerializableRunnable changed) {
        AccountSummary who = account.summary();
        Span name = new Span(words.text("waiting.who", who.displayName(), who.loginName()));
        name.addClassName("city-row-name");
        Span what = new Span(account.grants().stream()
                .filter(grant -> grant.district() != null)
                .map(grant -> words.words().text("account.role." + grant.role().name()) + " · "
                        + districts.getOrDefault(String.valueOf(grant.district()), String.valueOf(grant.district())))
                .distinct()
                .collect(Collectors.joining(words.words().text("shell.list-comma"))));
        what.addClassName("quiet");
        Div text = new Div(name, what);
        text.addClassNames("lines", "asked-what");
        Div line = new Div(text);
        line.addClassName("asked-line");
        if (who.state() == AccountState.DISABLED) {
            line.add(new Badge(words.words().text("account.city.disabled"), Badge.Tone.BAD));
        } else {
            Div actions = new Div(card(who), disable(who, changed));
            actions.addClassName("row");
            line.add(actions);
        }
        return line;
    }

    private Button card(AccountSummary who) {
        Button card = new Button(words.words().text("account.page.card"), click -> new Question(
                        errors,
                        words.words().text("account.page.card"),
                        words.text("staff.card-text", who.displayName()),
                        words.words().text("account.page.card"),
                        () -> CardPage.show(accounts.card(who.id()), CaseAccountsPage.PATH))
                .withoutLoss()
                .open());
        card.setAriaLabel(words.words().text("account.page.card") + ": " + who.displayName());
        return card;
    }

    private Button disable(AccountSummary who, SerializableRunnable changed) {
        Button disable = new Button(words.words().text("account.page.disable"), click -> new Question(
                        errors,
                        words.words().text("account.page.disable-title", who.displayName()),
                        words.text("staff.disable-text"),
                        words.words().text("account.page.disable"),
                        () -> {
                            accounts.disable(who.id());
                            Notices.done(words.words().text("account.page.disabled-done"));
                            changed.run();
                        })
                .open());
        disable.addThemeName("tertiary");
        disable.setAriaLabel(words.words().text("account.page.disable") + ": " + who.displayName());
        return Loss.way(disable);
    }
}
