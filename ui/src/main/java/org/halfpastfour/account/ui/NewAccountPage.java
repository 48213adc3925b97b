package org.halfpastfour.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.CreateAccount;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;

/** Makes an account; what it may do is granted on its own page afterwards. */
@Route(value = "city/accounts/new", layout = MainLayout.class)
@RolesAllowed(Roles.CITY_ADMIN)
public class NewAccountPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Forms form;
    private final TextField loginName = new TextField();
    private final TextField displayName = new TextField();
    private final PasswordField password = new PasswordField();
    private final Select<Language> language = new Select<>();

    @Inject
    public NewAccountPage(Accounts accounts, Errors errors) {
        super("new-account-page");
        this.accounts = accounts;
        this.form = new Forms(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.new.title"));
        loginName.setLabel(getTranslation("account.field.login-name"));
        loginName.setHelperText(getTranslation("account.field.login-name-help"));
        displayName.setLabel(getTranslation("account.field.display-name"));
        password.setLabel(getTranslation("account.field.first-password"));
        password.setHelperText(getTranslation("account.field.password-help"));
        language.setLabel(getTranslation("account.field.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("account.language." + one.tag()));
        language.setValue(Language.CHINESE);
        Div panel = new Div(
                form.field("displayName", displayName),
                form.field("loginName", loginName),
                form.field("password", password),
                form.field("language", language),
                form.problem(),
                form.submit(getTranslation("account.new.submit"), key -> create()));
        panel.addClassNames("panel", "account-form");
        put(panel);
    }

    private void create() {
        AccountId account = accounts.create(new CreateAccount(
                loginName.getValue(), displayName.getValue(), password.getValue(), language.getValue()));
        Notices.done(getTranslation("account.new.done"));
        UI.getCurrent().navigate("city/accounts/" + account);
    }
}
