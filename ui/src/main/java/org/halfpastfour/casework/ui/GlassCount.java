package org.halfpastfour.casework.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.casework.GlassReviews;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.MenuCount;

/** How often cases of the district were opened in an emergency and no supervisor has looked into it. */
@ApplicationScoped
class GlassCount implements MenuCount {

    @Inject
    GlassReviews reviews;

    @Override
    public String route() {
        return GlassReviewPage.ROUTE;
    }

    @Override
    public int count() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole(Roles.CASE_SUPERVISOR) ? reviews.waiting() : 0;
    }
}
