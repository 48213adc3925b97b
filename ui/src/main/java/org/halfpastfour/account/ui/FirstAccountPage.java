package org.halfpastfour.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.halfpastfour.account.CreateAccount;
import org.halfpastfour.account.FirstAccount;
import org.halfpastfour.account.FirstAccounts;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Texts;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;

/** Makes the first account of the city office, or the first supervisor, by the one-time link that the launcher prints. */
@Route(value = "first-account", layout = MainLayout.class)
@AnonymousAllowed
public class FirstAccountPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FirstAccounts accounts;
    private final transient Homes homes;
    private final Forms form;
    private final TextField loginName = new TextField();
    private final TextField displayName = new TextField();
    private final PasswordField password = new PasswordField();
    private final ComboBox<DistrictSummary> district = new ComboBox<>();

    @Inject
    public FirstAccountPage(FirstAccounts accounts, Homes homes, Errors errors) {
        super("first-account-page");
        this.accounts = accounts;
        this.homes = homes;
        this.form = new Forms(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.first.title"));
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        Optional<FirstAccount> due = accounts.due(token);
        if (due.isPresent()) {
            show(token, due.get());
        } else {
            put(new EmptyState(
                    "key",
                    getTranslation("account.first.over"),
                    getTranslation("account.first.over-next"),
                    new ToLogin()));
        }
    }

    private void show(String token, FirstAccount first) {
        boolean ofCaseSide = first == FirstAccount.CASE_SIDE;
        loginName.setLabel(getTranslation("account.field.login-name"));
        loginName.setHelperText(getTranslation("account.field.login-name-help"));
        displayName.setLabel(getTranslation("account.field.display-name"));
        password.setLabel(getTranslation("account.field.password"));
        password.setHelperText(getTranslation("account.field.password-help"));
        district.setLabel(getTranslation("account.grant.district"));
        district.setItemLabelGenerator(DistrictSummary::name);
        district.setVisible(ofCaseSide);
        if (ofCaseSide) {
            district.setItems(homes.districts());
        }
        Div panel = new Div(
                new Paragraph(getTranslation(ofCaseSide ? "account.first.text-case-side" : "account.first.text")),
                form.field("loginName", loginName),
                form.field("displayName", displayName),
                form.field("district", district),
                form.field("password", password),
                form.problem(),
                form.submit(getTranslation("account.first.submit"), key -> create(token, first)));
        panel.addClassNames("panel", "account-form");
        put(panel);
    }

    private void create(String token, FirstAccount first) {
        Language language = Texts.isEnglish(getLocale()) ? Language.ENGLISH : Language.CHINESE;
        CreateAccount command =
                new CreateAccount(loginName.getValue(), displayName.getValue(), password.getValue(), language);
        if (first == FirstAccount.CASE_SIDE) {
            DistrictSummary chosen = district.getValue();
            accounts.ofCaseSide(token, command, chosen == null ? null : chosen.code());
        } else {
            accounts.ofCityOffice(token, command);
        }
        put(done());
    }

    private EmptyState done() {
        return new EmptyState(
                "check",
                getTranslation("account.first.done"),
                getTranslation("account.first.done-next", loginName.getValue()),
                new ToLogin());
    }
}
