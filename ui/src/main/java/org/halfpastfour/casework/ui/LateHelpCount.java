package org.halfpastfour.casework.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.casework.HelpCalls;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.MenuCount;

/** How many calls for help of the supervised districts wait too long, on the list of families where they stand on top. */
@ApplicationScoped
class LateHelpCount implements MenuCount {

    @Inject
    HelpCalls calls;

    @Override
    public String route() {
        return CasesPage.ROUTE;
    }

    @Override
    public int count() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole(Roles.CASE_SUPERVISOR)
                ? calls.waitingTooLong().size()
                : 0;
    }
}
