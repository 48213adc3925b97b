package org.halfpastfour.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shell.ui.Polling;
import org.jspecify.annotations.Nullable;

/** Keeps a session open as long as a person does something in a page; a page that looks again by itself does not. */
class Presence implements VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Only at its end is it known who asked
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // Somebody asked for it all the same
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if ("uidl".equals(request.getParameter("v-r")) && !Polling.isByItself(request)) {
            WrappedSession open = request.getWrappedSession(false);
            if (open != null && open.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
                signedIn.touch(clock.instant());
            }
        }
    }
}
