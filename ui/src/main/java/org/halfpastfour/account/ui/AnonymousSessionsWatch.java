package org.halfpastfour.account.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.halfpastfour.account.OpenBrowsers;
import org.halfpastfour.account.SignedIn;

/**
 * Tells {@link AnonymousSessions} of every session that begins and ends, at whose beginning nobody is signed in, and
 * {@link OpenBrowsers} of its end.
 */
@WebListener
public class AnonymousSessionsWatch implements HttpSessionListener {

    private static final Logger LOG = Logger.getLogger(AnonymousSessionsWatch.class.getName());

    @Inject
    private AnonymousSessions sessions;

    @Inject
    private OpenBrowsers browsers;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.opened(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        sessions.closed(session);
        if (session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
            close(signedIn);
        }
    }

    /** A session ends whether or not that can be written down; what is left is forgotten with the server or after half a day. */
    private void close(SignedIn signedIn) {
        try {
            browsers.closed(signedIn);
        } catch (RuntimeException left) {
            LOG.log(Level.FINE, "An open browser is left to be forgotten", left);
        }
    }
}
