package org.halfpastfour.notice.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.MenuCount;
import org.halfpastfour.shell.ui.MenuCounts;

/** How many messages a parent has not opened, beside the way to them. */
@ApplicationScoped
class UnreadCount implements MenuCount {

    @Inject
    FamilyMessages messages;

    @Override
    public String route() {
        return MessagesPage.ROUTE;
    }

    @Override
    public int count() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.isUserInRole(Roles.PARENT) ? messages.unread() : 0;
    }

    /** As it is now, in the menu of the page that is shown. */
    void show() {
        MenuCounts.show(route(), messages.unread());
    }
}
