package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.ResetPassword;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Gives an account another password. */
class PasswordDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final AccountId account;
    private final PasswordField password = new PasswordField();

    PasswordDialog(Accounts accounts, Errors errors, AccountId account) {
        this.accounts = accounts;
        this.account = account;
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation("account.page.reset"));
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        password.setLabel(getTranslation("account.field.new-password"));
        password.setHelperText(getTranslation("account.field.password-help"));
        Div content = new Div(
                new Paragraph(getTranslation("account.page.reset-text")),
                form.field("password", password),
                form.problem());
        content.addClassName("account-form");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("account.page.cancel"), click -> close()),
                        form.submit(getTranslation("account.page.reset-submit"), key -> reset()));
    }

    private void reset() {
        accounts.resetPassword(new ResetPassword(account, password.getValue()));
        close();
        Notices.done(getTranslation("account.page.reset-done"));
    }
}
