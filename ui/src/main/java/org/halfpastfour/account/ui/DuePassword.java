package org.halfpastfour.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import org.halfpastfour.account.SignedIn;

/** Who signed in with a password that somebody else set sees no page but the own account, where it is changed. */
class DuePassword implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isDue() && !OwnAccountPage.class.equals(event.getNavigationTarget())) {
            event.forwardTo(OwnAccountPage.class);
        }
    }

    static boolean isDue() {
        VaadinRequest request = VaadinRequest.getCurrent();
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        return session != null
                && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                && signedIn.isPasswordDue();
    }
}
