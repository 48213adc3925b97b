package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.CreateAccount;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Texts;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PageView;

/** Makes the city office's first account, by the one-time link that the launcher prints while there is none. */
@Route(value = "first-account", layout = MainLayout.class)
@AnonymousAllowed
public class FirstAccountView extends PageView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Forms form;
    private final TextField loginName = new TextField();
    private final TextField displayName = new TextField();
    private final PasswordField password = new PasswordField();

    @Inject
    public FirstAccountView(Accounts accounts, Errors errors) {
        super("first-account-page");
        this.accounts = accounts;
        this.form = new Forms(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.first.title"));
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (accounts.firstAccountIsDue(token)) {
            show(token);
        } else {
            put(new EmptyState(
                    "key",
                    getTranslation("account.first.over"),
                    getTranslation("account.first.over-next"),
                    new ToLogin()));
        }
    }

    private void show(String token) {
        loginName.setLabel(getTranslation("account.field.login-name"));
        loginName.setHelperText(getTranslation("account.field.login-name-help"));
        displayName.setLabel(getTranslation("account.field.display-name"));
        password.setLabel(getTranslation("account.field.password"));
        password.setHelperText(getTranslation("account.field.password-help"));
        Div panel = new Div(
                new Paragraph(getTranslation("account.first.text")),
                form.field("loginName", loginName),
                form.field("displayName", displayName),
                form.field("password", password),
                form.problem(),
                form.submit(getTranslation("account.first.submit"), key -> create(token)));
        panel.addClassNames("panel", "account-form");
        put(panel);
    }

    private void create(String token) {
        Language language = Texts.isEnglish(getLocale()) ? Language.ENGLISH : Language.CHINESE;
        accounts.createFirst(
                token, new CreateAccount(loginName.getValue(), displayName.getValue(), password.getValue(), language));
        put(new EmptyState(
                "check",
                getTranslation("account.first.done"),
                getTranslation("account.first.done-next", loginName.getValue()),
                new ToLogin()));
    }
}
