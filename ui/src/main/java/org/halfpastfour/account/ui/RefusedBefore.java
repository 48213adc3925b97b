package org.halfpastfour.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.halfpastfour.shell.ui.SiteNotice;
import org.halfpastfour.shell.ui.Words;

/** Tells who has signed in, once, that others were refused under the same name meanwhile. */
@ApplicationScoped
class RefusedBefore implements SiteNotice {

    /** The session attribute that keeps how many, from the sign-in to the first page. */
    static final String ATTRIBUTE = "org.halfpastfour.refused-before";

    @Inject
    private Words words;

    RefusedBefore() {}

    RefusedBefore(Words words) {
        this.words = words;
    }

    @Override
    public Optional<String> text() {
        VaadinRequest request = VaadinRequest.getCurrent();
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Long times)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(words.text("account.refused.before", times));
    }
}
