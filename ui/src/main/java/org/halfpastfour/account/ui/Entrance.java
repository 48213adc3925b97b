package org.halfpastfour.account.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.KnownBrowser;
import org.halfpastfour.account.OpenBrowsers;
import org.halfpastfour.account.SameOrigin;
import org.halfpastfour.account.SignInAttempt;
import org.halfpastfour.account.SignInBusy;
import org.halfpastfour.account.SignInOrigin;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shared.DatabaseAway;
import org.halfpastfour.shell.ui.PlainAnswer;
import org.jspecify.annotations.Nullable;

/** Takes the name and the password of the sign-in page, and opens a session with a new id. */
@WebServlet("/sign-in")
public class Entrance extends HttpServlet {

    /** The session attribute that keeps the typed login name for the next attempt. */
    static final String TYPED = "org.halfpastfour.typed-login-name";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient Clock clock;

    @Inject
    private transient AnonymousSessions anonymous;

    @Inject
    private transient OpenBrowsers browsers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String loginName = text(request, "loginName");
        SignInAttempt attempt = new SignInAttempt(
                loginName,
                text(request, "password"),
                new SignInOrigin(request.getRemoteAddr(), pass(request, cookie(request, loginName))));
        try {
            response.sendRedirect(request.getContextPath() + answer(request, response, attempt));
        } catch (SignInBusy busy) {
            response.sendRedirect(request.getContextPath() + "/login?busy");
        } catch (RuntimeException failure) {
            if (!DatabaseAway.isReasonOf(failure)) {
                throw failure;
            }
            PlainAnswer.away(request, response, failure);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/login");
    }

    private String answer(HttpServletRequest request, HttpServletResponse response, SignInAttempt attempt) {
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().newAuthentication(true).credential(attempt));
        if (status == AuthenticationStatus.SUCCESS) {
            response.addCookie(known(request, attempt.result()));
            return open(request, attempt.result());
        }
        keep(attempt.getCaller(), request);
        return "/login?" + reason(attempt.result());
    }

    /** For the next attempt, and no more of it than a login name can have: whoever comes may type anything. */
    private static void keep(String typed, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (typed.length() <= LONGEST_NAME) {
            session.setAttribute(TYPED, typed);
        } else {
            session.removeAttribute(TYPED);
        }
    }

    /** Only this place sees it: it lets nobody in, and no other request carries it. */
    private Cookie known(HttpServletRequest request, SignInResult result) {
        Cookie cookie = new Cookie(cookie(request, result.loginName()), KnownBrowser.pass(result, clock.instant()));
        cookie.setPath(request.getContextPath() + request.getServletPath());
        cookie.setMaxAge((int) KnownBrowser.KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    /** It is for this path alone, and so has the one of the two prefixes that allows a path. */
    private static String cookie(HttpServletRequest request, String loginName) {
        return (request.isSecure() ? "__Secure-" : "") + KnownBrowser.cookie(loginName);
    }

    private static @Nullable String pass(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** The session of before is thrown away with its id and everything in it. */
    private String open(HttpServletRequest request, SignInResult result) {
        HttpSession before = request.getSession(false);
        String wanted = before == null ? null : wantedBefore(before);
        if (before != null) {
            before.invalidate();
        }
        SignedIn signedIn = new SignedIn(result, clock.instant());
        browsers.opened(
                signedIn, BrowserName.of(request.getHeader("User-Agent")).orElse(null));
        HttpSession session = request.getSession(true);
        session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
        if (result.refusedBefore() > 0) {
            session.setAttribute(RefusedBefore.ATTRIBUTE, result.refusedBefore());
        }
        anonymous.signedIn(session);
        return "/" + (wanted == null ? "" : wanted);
    }

    private String reason(SignInResult result) {
        return result.lockedUntil() == null
                ? "refused"
                : "locked="
                        + AccountError.SIGN_IN_LOCKED
                                .until(result.lockedUntil(), clock.instant())
                                .arguments()
                                .get("minutes");
    }

    /** The page that was asked for before the sign-in; only ever one of ours. */
    private static @Nullable String wantedBefore(HttpSession session) {
        return session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT) instanceof String page
                        && page.matches("[A-Za-z0-9][A-Za-z0-9/_-]*(\\?[A-Za-z0-9=&_%.-]*)?")
                ? page
                : null;
    }

    private static boolean isOurs(HttpServletRequest request) {
        return new SameOrigin(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"))
                .holdsFor(request.getRequestURL().toString());
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
