package org.halfpastfour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.account.AccessCards;
import org.halfpastfour.account.CardHolder;
import org.halfpastfour.account.UseCard;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;

/** Where an access card leads to: it says whose it is, asks for a password of one's own, and signs in with it. */
@Route(value = "card", layout = MainLayout.class)
@AnonymousAllowed
public class UseCardPage extends BasePage implements BeforeEnterObserver {

    static final String ROUTE = "card";
    static final String CODE = "code";

    private static final long serialVersionUID = 1L;

    private final transient AccessCards cards;
    private final Errors errors;

    @Inject
    public UseCardPage(AccessCards cards, Errors errors) {
        super("card-view");
        this.cards = cards;
        this.errors = errors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.card.enter-title"));
        event.getLocation().getQueryParameters().getSingleParameter(CODE).ifPresentOrElse(this::open, this::askForCode);
    }

    private void askForCode() {
        Forms form = new Forms(errors);
        TextField code = form.field("code", new TextField(getTranslation("account.card.code")));
        code.setHelperText(getTranslation("account.card.code-help"));
        code.getElement().setAttribute("autocapitalize", "none");
        put(panel(
                new Paragraph(getTranslation("account.card.enter")),
                code,
                form.problem(),
                form.submit(getTranslation("account.card.next"), key -> {
                    new Checks().filled("code", code.getValue()).orThrow();
                    open(code.getValue());
                })));
    }

    /** A wrong, a used and an old card look the same. */
    private void open(String code) {
        cards.holder(code, remote())
                .ifPresentOrElse(
                        holder -> choose(holder, code),
                        () -> put(new EmptyState(
                                "key",
                                getTranslation("account.card.over"),
                                getTranslation("account.card.over-next"),
                                new ToLogin())));
    }

    private void choose(CardHolder holder, String code) {
        Forms form = new Forms(errors);
        PasswordField password =
                form.field("password", new PasswordField(getTranslation("account.field.new-password")));
        password.setHelperText(getTranslation("account.field.password-help"));
        PasswordField again = form.field("again", new PasswordField(getTranslation("account.card.again")));
        put(panel(
                new H2(getTranslation("account.card.welcome", holder.displayName())),
                new Paragraph(getTranslation("account.card.choose", holder.loginName())),
                password,
                again,
                form.problem(),
                form.submit(
                        getTranslation("account.card.submit"),
                        key -> use(new UseCard(code, password.getValue(), again.getValue())))));
    }

    private void use(UseCard command) {
        String loginName = cards.use(command, remote());
        SignInForm signIn = new SignInForm("card-sign-in");
        signIn.addHidden("loginName", loginName);
        signIn.addHidden("password", command.password());
        put(new Paragraph(getTranslation("account.card.signing-in")), signIn);
        signIn.getElement().executeJs("this.requestSubmit()");
    }

    private static Div panel(Component... content) {
        Div panel = new Div(content);
        panel.addClassNames("panel", "account-form");
        return panel;
    }

    private static String remote() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
