package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.halfpastfour.account.Accounts;

/** Who uses the pages now. */
class Visitor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    @Inject
    Visitor(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name to show, or empty when nobody is signed in. */
    Optional<String> name() {
        return isSignedIn() ? Optional.of(accounts.me().displayName()) : Optional.empty();
    }

    /** Remembers the language with the account too; the device remembers it by a cookie. */
    void choose(PageLanguage language) {
        if (isSignedIn()) {
            accounts.chooseLanguage(language.tag());
        }
    }

    private static boolean isSignedIn() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getUserPrincipal() != null;
    }
}
