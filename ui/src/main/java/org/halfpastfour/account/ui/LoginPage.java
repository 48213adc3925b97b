package org.halfpastfour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.SignIn;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.MainLayout;

/** Says in two lines what this is, and lets people in; with demo data a visitor chooses a role. */
@Route(value = "login", layout = MainLayout.class)
@AnonymousAllowed
public class LoginPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;

    @Inject
    public LoginPage(SignIn signIn) {
        super("login-page");
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(getTranslation("account.login.title"));
        Div about = new Div(
                new Paragraph(getTranslation("account.login.about-1")),
                new Paragraph(getTranslation("account.login.about-2")));
        about.addClassName("login-about");
        List<String> demo = signIn.demoNames();
        if (isSignedIn()) {
            about.add(goOn());
        }
        Div ways = new Div(form());
        ways.addClassName("login-ways");
        if (!demo.isEmpty()) {
            ways.add(chooser(demo));
        }
        put(problem(event.getLocation().getQueryParameters())
                .map(problem -> new Component[] {about, problem, ways})
                .orElseGet(() -> new Component[] {about, ways}));
    }

    /** Whoever comes back to this page by the browser's Back is still in. */
    private Component goOn() {
        Anchor on = new Anchor(".", getTranslation("account.login.go-on"));
        on.addClassName("button-link");
        Div goOn = new Div(new Paragraph(getTranslation("account.login.signed-in")), on);
        goOn.addClassNames("panel", "stack");
        return goOn;
    }

    private static boolean isSignedIn() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getUserPrincipal() != null;
    }

    private SignInForm form() {
        SignInForm form = new SignInForm("sign-in-form");
        form.addClassName("panel");
        form.addField("loginName", getTranslation("account.login.name"), "text", "username", typedBefore());
        form.addField("password", getTranslation("account.login.password"), "password", "current-password", "");
        form.addSubmit("button-link", new Span(getTranslation("account.login.submit")));
        Anchor forgotten = new Anchor("forgotten", getTranslation("account.login.forgotten"));
        forgotten.addClassName("sign-in-forgotten");
        form.add(forgotten);
        return form;
    }

    private Component chooser(List<String> names) {
        Paragraph text = new Paragraph(getTranslation("account.login.demo-text", AccountDirectory.DEMO_PASSWORD));
        text.addClassName("quiet");
        Div roles = new Div();
        roles.addClassName("demo-roles");
        DemoRole.of(names).forEach(role -> roles.add(enterAs(role)));
        Div chooser = new Div(new H2(getTranslation("account.login.demo-title")), text, roles);
        chooser.addClassNames("panel", "demo-chooser");
        return chooser;
    }

    private SignInForm enterAs(DemoRole role) {
        SignInForm form = new SignInForm("demo-role-form");
        form.addHidden("loginName", role.loginName());
        form.addHidden("password", AccountDirectory.DEMO_PASSWORD);
        Span name = new Span(getTranslation(role.nameKey()));
        name.addClassName("demo-role-name");
        Span what = new Span(getTranslation(role.textKey()));
        what.addClassName("demo-role-text");
        form.addSubmit("demo-role", new Glyph(role.glyph()), name, what);
        return form;
    }

    private Optional<Component> problem(QueryParameters parameters) {
        return reason(parameters).map(text -> {
            Div problem = new Div(text);
            problem.addClassName("form-problem");
            problem.getElement().setAttribute("role", "alert");
            return problem;
        });
    }

    private Optional<String> reason(QueryParameters parameters) {
        Optional<String> minutes = parameters.getSingleParameter("locked").filter(text -> text.matches("\\d{1,2}"));
        if (minutes.isPresent()) {
            return minutes.map(text -> getTranslation("account.login.locked", Integer.valueOf(text)));
        }
        if (parameters.getParameters().containsKey("busy")) {
            return Optional.of(getTranslation("error.sign-in-busy"));
        }
        return parameters.getParameters().containsKey("refused")
                ? Optional.of(getTranslation("account.login.refused"))
                : Optional.empty();
    }

    private static String typedBefore() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object typed = session.getAttribute(Entrance.TYPED);
        session.removeAttribute(Entrance.TYPED);
        return typed instanceof String name ? name.substring(0, Math.min(60, name.length())) : "";
    }
}
