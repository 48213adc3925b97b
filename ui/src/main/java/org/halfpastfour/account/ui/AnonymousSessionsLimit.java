package org.halfpastfour.account.ui;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.halfpastfour.shell.ui.PlainAnswer;

/** Refuses a page that would open one anonymous session too many: 429 for an address, 503 for all, and when to come again. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AnonymousSessionsLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient AnonymousSessions sessions;

    public AnonymousSessionsLimit() {}

    AnonymousSessionsLimit(AnonymousSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<AnonymousSessions.Refused> refused = PageSignIn.isFile(request) || request.getSession(false) != null
                ? Optional.empty()
                : sessions.refuse(request.getRemoteAddr());
        if (refused.isPresent()) {
            refuse(request, response, refused.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AnonymousSessions.Refused refused)
            throws IOException {
        int status = refused.forAddress() ? TOO_MANY_REQUESTS : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        PlainAnswer.later(
                request, response, status, refused.after(), "account.visitors.title", "account.visitors.text");
    }
}
