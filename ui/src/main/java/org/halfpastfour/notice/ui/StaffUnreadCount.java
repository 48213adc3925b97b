package org.halfpastfour.notice.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.notice.StaffMessages;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.MenuCount;

/** How many messages somebody who works or helps in homes has not opened. */
@ApplicationScoped
class StaffUnreadCount implements MenuCount {

    @Inject
    StaffMessages messages;

    @Override
    public String route() {
        return StaffMessagesPage.ROUTE;
    }

    @Override
    public int count() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && (request.isUserInRole(Roles.HOME_STAFF) || request.isUserInRole(Roles.VOLUNTEER))
                ? messages.unread()
                : 0;
    }
}
