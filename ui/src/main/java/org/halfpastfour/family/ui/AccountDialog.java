package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.account.Language;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.ui.CardPage;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.LinkParentAccount;
import org.halfpastfour.family.OpenParentAccount;
import org.halfpastfour.family.ParentAccount;
import org.halfpastfour.shared.Texts;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/**
 * How an adult of a family signs in: the staff makes an account, with a card on which the adult chooses the password, or
 * takes an account that exists. Who forgot the password gets another card.
 */
class AccountDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient FamilyWords words;
    private final transient HouseholdView household;
    private final transient AdultView adult;
    private final Forms form;
    private final Div body = new Div();

    private AccountDialog(FamilyActions desk, HouseholdView household, AdultView adult) {
        this.desk = desk;
        this.words = desk.words();
        this.household = household;
        this.adult = adult;
        this.form = desk.form();
        setHeaderTitle(words.text("family.account.of", adult.name()));
        addClassName("family-dialog");
        body.addClassName("family-form");
        add(body, form.problem());
    }

    static void open(FamilyActions desk, HouseholdView household, AdultView adult) {
        var dialog = new AccountDialog(desk, household, adult);
        dialog.show(desk.accounts().account(household.id(), adult.id()));
        dialog.open();
    }

    private void show(ParentAccount account) {
        if (account.loginName() != null) {
            known(account.loginName(), account);
        } else if (account.blocked()) {
            explain("family.account.blocked", adult.name());
            foot("shell.close");
        } else {
            ask(account.proposal());
        }
    }

    private void known(String loginName, ParentAccount account) {
        body.add(line(words.text("family.account.login-name"), loginName));
        if (account.parent()) {
            explain("family.account.is-parent");
        } else {
            explain(account.blocked() ? "family.account.blocked" : "family.account.no-parent", adult.name());
        }
        Button card = form.submit(
                words.text("family.account.card"), key -> hand(desk.accounts().card(household.id(), adult.id())));
        if (account.parent() || account.blocked()) {
            foot("shell.close", card);
        } else {
            foot("shell.close", form.submit(words.text("family.account.admit"), key -> link(loginName)));
        }
    }

    private void ask(String proposal) {
        explain("family.account.help", adult.name());
        RadioButtonGroup<Boolean> fresh = new RadioButtonGroup<>(words.text("family.account.which"));
        fresh.setItems(true, false);
        fresh.setItemLabelGenerator(one -> words.text(one ? "family.account.new" : "family.account.existing"));
        TextField loginName =
                form.field("loginName", PersonFields.wide(new TextField(words.text("family.account.login-name"))));
        loginName.setRequiredIndicatorVisible(true);
        loginName.getElement().setAttribute("autocapitalize", "none");
        Map<Boolean, String> typed = new HashMap<>(Map.of(true, proposal, false, ""));
        fresh.addValueChangeListener(change -> {
            form.clear();
            if (change.getOldValue() != null) {
                typed.put(change.getOldValue(), loginName.getValue());
            }
            loginName.setValue(typed.getOrDefault(change.getValue(), ""));
            loginName.setHelperText(
                    words.text(change.getValue() ? "family.account.new-help" : "family.account.existing-help"));
        });
        fresh.setValue(true);
        body.add(fresh, loginName);
        foot("family.cancel", form.submit(words.text("family.account.do"), key -> {
            if (fresh.getValue()) {
                hand(desk.accounts()
                        .open(new OpenParentAccount(household.id(), adult.id(), loginName.getValue(), language())));
            } else {
                link(loginName.getValue());
            }
        }));
    }

    private void link(String loginName) {
        desk.accounts().link(new LinkParentAccount(household.id(), adult.id(), loginName));
        close();
        Notices.done(words.text("family.account.linked", adult.name()));
        desk.tellChange();
    }

    private void hand(NewCard card) {
        close();
        CardPage.show(card, "families/" + household.id());
    }

    private void explain(String key, Object... parameters) {
        Paragraph paragraph = new Paragraph(words.text(key, parameters));
        paragraph.addClassName("family-explanation");
        body.add(paragraph);
    }

    private static Component line(String label, String value) {
        Span what = new Span(label);
        what.addClassName("family-label");
        Span text = new Span(value);
        text.addClassNames("family-code", "family-credential");
        Div line = new Div(what, text);
        line.addClassName("family-labelled");
        return line;
    }

    private void foot(String closeKey, Component... more) {
        Button close = new Button(words.text(closeKey), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().removeAll();
        getFooter().add(close);
        getFooter().add(more);
    }

    private static Language language() {
        return Texts.isEnglish(Objects.requireNonNull(UI.getCurrent()).getLocale())
                ? Language.ENGLISH
                : Language.CHINESE;
    }
}
