package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.halfpastfour.account.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Back from the first page leads to the sign-in page: who is in by then is led on. The texts stand as their keys here. */
class LoginPageTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @Test
    void whoIsInIsLedOn() {
        assertThat(openedBy(() -> "parent"))
                .contains("account.login.signed-in", "account.login.go-on", "account.login.name");
    }

    @Test
    void whoIsNotInIsAskedForTheName() {
        assertThat(openedBy(null)).contains("account.login.name").doesNotContain("account.login.signed-in");
    }

    private static String openedBy(@Nullable Principal who) {
        VaadinRequest request = Objects.requireNonNull(VaadinRequest.getCurrent());
        CurrentInstance.set(VaadinRequest.class, by(who, request));
        try {
            LoginPage page = new LoginPage(new SignIn() {
                @Override
                public List<String> demoNames() {
                    return List.of();
                }
            });
            page.beforeEnter(new BeforeEnterEvent(
                    UI.getCurrent().getInternals().getRouter(),
                    NavigationTrigger.CLIENT_SIDE,
                    new Location("login"),
                    LoginPage.class,
                    UI.getCurrent(),
                    List.of()));
            return page.getElement().getTextRecursively();
        } finally {
            CurrentInstance.set(VaadinRequest.class, request);
        }
    }

    private static VaadinRequest by(@Nullable Principal who, VaadinRequest request) {
        return (VaadinRequest) Proxy.newProxyInstance(
                VaadinRequest.class.getClassLoader(),
                new Class<?>[] {VaadinRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getUserPrincipal") ? who : method.invoke(request, arguments));
    }
}
