package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.family.AskForAccess;
import org.halfpastfour.family.ForgottenAccess;
import org.halfpastfour.family.HomeToAsk;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;

/** Says whom to ask who forgot the password, and asks them. The answer is the same whoever is named. */
@Route(value = "forgotten", layout = MainLayout.class)
@AnonymousAllowed
public class ForgottenPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ForgottenAccess forgotten;
    private final Errors errors;

    @Inject
    public ForgottenPage(ForgottenAccess forgotten, Errors errors) {
        super("forgotten-page");
        this.forgotten = forgotten;
        this.errors = errors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.forgotten.title"));
        Forms form = new Forms(errors);
        TextField loginName = form.field("loginName", new TextField(getTranslation("account.field.login-name")));
        loginName.getElement().setAttribute("autocapitalize", "none");
        Select<HomeToAsk> home = form.field("home", new Select<>());
        home.setLabel(getTranslation("account.forgotten.home"));
        home.setHelperText(getTranslation("account.forgotten.home-help"));
        home.setItems(forgotten.homes());
        home.setEmptySelectionAllowed(true);
        home.setEmptySelectionCaption(getTranslation("account.forgotten.no-home"));
        home.setItemLabelGenerator(
                one -> one == null ? getTranslation("account.forgotten.no-home") : one.name() + " · " + one.district());
        Div panel = new Div(
                new Paragraph(getTranslation("account.forgotten.text")),
                new Paragraph(getTranslation("account.forgotten.ask")),
                loginName,
                home,
                form.problem(),
                form.submit(getTranslation("account.forgotten.submit"), key -> ask(loginName, home)),
                new Anchor(UseCardPage.ROUTE, getTranslation("account.forgotten.have-card")));
        panel.addClassNames("panel", "account-form");
        put(panel);
    }

    private void ask(TextField loginName, Select<HomeToAsk> home) {
        HomeToAsk chosen = home.getValue();
        forgotten.ask(
                new AskForAccess(loginName.getValue(), chosen == null ? null : chosen.id()),
                VaadinRequest.getCurrent().getRemoteAddr());
        put(new EmptyState(
                "check",
                getTranslation("account.forgotten.done"),
                getTranslation("account.forgotten.done-next"),
                new ToLogin()));
    }
}
