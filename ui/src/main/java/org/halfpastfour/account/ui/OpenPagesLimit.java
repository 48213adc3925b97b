package org.halfpastfour.account.ui;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.halfpastfour.shell.ui.PlainAnswer;

/** Where as many pages are open as the server holds, says so to whoever wants one more, and when to come again. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OpenPagesLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The ways in and out open nothing by themselves. */
    private static final Set<String> WAYS = Set.of("/sign-in", "/logout");

    @Inject
    private transient OpenPages pages;

    public OpenPagesLimit() {}

    OpenPagesLimit(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasRoom(request)) {
            chain.doFilter(request, response);
        } else {
            PlainAnswer.later(
                    request,
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    OpenPages.LATER,
                    "account.full.title",
                    "account.full.text");
        }
    }

    private boolean hasRoom(HttpServletRequest request) {
        if ("init".equals(request.getParameter("v-r"))) {
            return pages.mayOpen(request.getSession(false));
        }
        return !asksForPage(request) || pages.mayAsk(request.getSession(false));
    }

    private static boolean asksForPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && PageSignIn.opensPage(request)
                && !PageSignIn.isFile(request)
                && !WAYS.contains(request.getServletPath());
    }
}
