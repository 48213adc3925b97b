package org.halfpastfour.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Every page asks whether this account may open it; without an account it leads to the sign-in page, and
 * before the own password is chosen to the own account.
 */
@ApplicationScoped
class AccessSetup {

    @Inject
    private Clock clock;

    void start(@Observes ServiceInitEvent event) {
        NavigationAccessControl control = new NavigationAccessControl();
        control.setLoginView(LoginView.class);
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(new DuePassword());
            init.getUI().addBeforeEnterListener(control);
        });
        event.addVaadinRequestInterceptor(new Presence(clock));
    }
}
