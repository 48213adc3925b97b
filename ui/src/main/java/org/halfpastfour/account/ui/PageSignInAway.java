package org.halfpastfour.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.halfpastfour.shell.ui.PlainAnswer;

/**
 * Answers where {@link PageSignIn} found nobody who could say who asks. An answer that it gave itself would be followed by
 * one of the container's, which comes too late and fills the log.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageSignInAway extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(PageSignIn.AWAY) instanceof RuntimeException failure) {
            PlainAnswer.away(request, response, failure);
        } else {
            chain.doFilter(request, response);
        }
    }
}
