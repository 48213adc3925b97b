package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Asks for the own password before it signs out another browser. */
class EndBrowserDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final SerializableRunnable end;
    private final PasswordField current = new PasswordField();

    EndBrowserDialog(Accounts accounts, Errors errors, SerializableRunnable end) {
        this.accounts = accounts;
        this.end = end;
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation("account.browsers.end"));
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        current.setLabel(getTranslation("account.own.current"));
        Div content = new Div(
                new Paragraph(getTranslation("account.browsers.end-text")),
                form.field("current", current),
                form.problem());
        content.addClassName("account-form");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("account.page.cancel"), click -> close()),
                        form.submit(getTranslation("account.browsers.end"), key -> end()));
    }

    private void end() {
        accounts.confirm(current.getValue());
        end.run();
        close();
        Notices.done(getTranslation("account.browsers.ended"));
    }
}
