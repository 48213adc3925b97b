package org.halfpastfour.account.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Tells {@link AnonymousSessions} of every session that begins and ends, at whose beginning nobody is signed in, and
 * {@link OpenBrowsers} of its end.
 */
@WebListener
public class AnonymousSessionsWatch implements HttpSessionListener {

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
        sessions.closed(event.getSession());
        browsers.closed(event.getSession());
    }
}
