package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.ChangePassword;
import org.halfpastfour.account.Me;
import org.halfpastfour.account.OpenBrowsers;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** One's own account: the name to sign in with, and another password. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
public class OwnAccountPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Forms form;
    private final BrowsersPanel browsers;
    private final PasswordField current = new PasswordField();
    private final PasswordField next = new PasswordField();

    @Inject
    public OwnAccountPage(Accounts accounts, OpenBrowsers open, Errors errors, Words words) {
        super("own-account-page");
        this.accounts = accounts;
        this.form = new Forms(errors);
        this.browsers = new BrowsersPanel(open, accounts, errors, words);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Me me = accounts.me();
        heading(me.displayName());
        current.setLabel(getTranslation("account.own.current"));
        next.setLabel(getTranslation("account.field.new-password"));
        next.setHelperText(getTranslation("account.field.password-help"));
        current.clear();
        next.clear();
        form.clear();
        Div panel = new Div(
                new Paragraph(
                        DuePassword.isDue()
                                ? getTranslation("error.password-due")
                                : getTranslation("account.own.login-name", me.loginName())),
                new H2(getTranslation("account.own.password")),
                form.field("current", current),
                form.field("next", next),
                form.problem(),
                form.submit(getTranslation("account.own.submit"), key -> change()));
        panel.addClassNames("panel", "account-form");
        browsers.show();
        browsers.setVisible(!DuePassword.isDue());
        put(panel, browsers);
    }

    /** Every session of the account ends with its password, this one too. */
    private void change() {
        accounts.changePassword(new ChangePassword(current.getValue(), next.getValue()));
        put(new EmptyState(
                "check", getTranslation("account.own.done"), getTranslation("account.own.done-next"), new ToLogin()));
    }
}
