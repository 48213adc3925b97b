package org.halfpastfour.account.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.halfpastfour.account.SignIn;
import org.halfpastfour.account.SignedIn;

/** Ends the session; other sites' pages cannot make a browser do it. */
@WebServlet("/logout")
public class Exit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if ("cross-site".equals(site) || "same-site".equals(site)) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        leave(request);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/login");
    }

    private void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        if (session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
            signIn.signedOut(signedIn, request.getRemoteAddr());
        }
        session.invalidate();
    }
}
