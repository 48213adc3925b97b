package org.halfpastfour.account.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link AnonymousSessions} of every session that begins and ends; at its beginning nobody is signed in. */
@WebListener
public class AnonymousSessionsWatch implements HttpSessionListener {

    @Inject
    private AnonymousSessions sessions;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.opened(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
