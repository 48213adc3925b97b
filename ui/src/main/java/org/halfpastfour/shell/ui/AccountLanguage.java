package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.Me;
import org.halfpastfour.account.SignIn;

/** The language that somebody chose on another device, or that the account was made with. */
@ApplicationScoped
class AccountLanguage {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    /** Empty when nobody is signed in, and for the demo's accounts: whoever tries them keeps the language of the browser. */
    Optional<PageLanguage> of(VaadinRequest request) {
        if (request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        Me me = accounts.me();
        return signIn.demoNames().contains(me.loginName()) ? Optional.empty() : PageLanguage.parse(me.language());
    }
}
