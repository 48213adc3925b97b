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
    private static final String WORDS = """
            现在来访的人太多，请过几分钟再试。
            Too many visitors just now. Please try again in a few minutes.
            """;

    @Inject
    private transient AnonymousSessions sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<AnonymousSessions.Refused> refused = PageSignIn.isFile(request) || request.getSession(false) != null
                ? Optional.empty()
                : sessions.refuse(request.getRemoteAddr());
        if (refused.isPresent()) {
            refuse(response, refused.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, AnonymousSessions.Refused refused) throws IOException {
        int status = refused.forAddress() ? TOO_MANY_REQUESTS : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        PlainAnswer.later(response, status, refused.after(), WORDS);
    }
}
