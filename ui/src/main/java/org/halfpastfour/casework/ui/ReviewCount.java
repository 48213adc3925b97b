package org.halfpastfour.casework.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.casework.ReviewSignatures;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.MenuCount;

/** How many reviews wait for a supervisor. They are counted behind the wall, and stand on the own pages alone. */
@ApplicationScoped
class ReviewCount implements MenuCount {

    @Inject
    ReviewSignatures signatures;

    @Override
    public String route() {
        return ReviewsToSignPage.ROUTE;
    }

    @Override
    public int count() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole(Roles.CASE_SUPERVISOR) ? signatures.countWaiting() : 0;
    }
}
