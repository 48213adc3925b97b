package org.halfpastfour.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Every page asks whether this account may open it; without an account it leads to the sign-in page, and
 * before the own password is chosen to the own account. Every page that opens and closes is told to {@link OpenPages}.
 */
@ApplicationScoped
class AccessSetup {

    @Inject
    private Clock clock;

    @Inject
    private OpenPages pages;

    void start(@Observes ServiceInitEvent event) {
        NavigationAccessControl control = new NavigationAccessControl();
        control.setLoginView(LoginPage.class);
        event.getSource().addUIInitListener(init -> {
            OpenPages.Page page = pages.opened(init.getUI().getSession().getSession());
            init.getUI().addDetachListener(gone -> page.close());
            init.getUI().addBeforeEnterListener(new DuePassword());
            init.getUI().addBeforeEnterListener(control);
        });
        event.addVaadinRequestInterceptor(new Presence(clock));
    }
}
