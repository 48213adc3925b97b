package org.halfpastfour.casework.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.casework.ClientContacts;
import org.halfpastfour.casework.HelpCalls;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.MenuCount;

/**
 * How many contacts a caseworker should have had by today, how many clients' calls for help wait, and what helpers wrote. It is counted behind the
 * wall, and stands on the own pages alone.
 */
@ApplicationScoped
class DueCount implements MenuCount {

    @Inject
    ClientContacts contacts;

    @Inject
    HelpCalls calls;

    @Override
    public String route() {
        return DuePage.ROUTE;
    }

    @Override
    public int count() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole(Roles.CASEWORKER)
                ? contacts.pressing() + calls.waiting().size()
                : 0;
    }
}
