package org.halfpastfour.account.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountIdentityStore;
import org.halfpastfour.account.SignIn;
import org.halfpastfour.account.SignInAttempt;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shared.DatabaseAway;

/**
 * Signs in to the pages: once by the form, afterwards by the session. Whether the account is still active, and its roles,
 * are read anew for every request. Opening a page keeps the session open; what is done in it is seen by {@link Presence}.
 */
@ApplicationScoped
public class PageSignIn implements HttpAuthenticationMechanism {

    /** The request's attribute with the reason why nobody could say who asks. */
    static final String AWAY = "org.halfpastfour.sign-in-away";

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof SignInAttempt attempt) {
            return attempt(attempt, context);
        }
        HttpSession session = isFile(request) ? null : request.getSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                ? unlessAway(request, context, () -> resume(request, session, signedIn, context))
                : context.doNothing();
    }

    /** The session stays, and the page asks again by itself; {@link PageSignInAway} says so. */
    private static AuthenticationStatus unlessAway(
            HttpServletRequest request, HttpMessageContext context, Supplier<AuthenticationStatus> resume) {
        try {
            return DatabaseAway.onceMore(resume::get);
        } catch (RuntimeException failure) {
            if (!DatabaseAway.isReasonOf(failure)) {
                throw failure;
            }
            request.setAttribute(AWAY, failure);
            return context.doNothing();
        }
    }

    private AuthenticationStatus attempt(SignInAttempt attempt, HttpMessageContext context) {
        CredentialValidationResult result = identityStores.validate(attempt);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus resume(
            HttpServletRequest request, HttpSession session, SignedIn signedIn, HttpMessageContext context) {
        SignInResult result = signIn.resume(signedIn);
        if (!result.isSignedIn()) {
            session.invalidate();
            return context.doNothing();
        }
        if (opensPage(request)) {
            signedIn.touch(clock.instant());
        }
        return context.notifyContainerAboutLogin(result.loginName(), AccountIdentityStore.groups(result));
    }

    /** Files are not told from pages here. */
    static boolean opensPage(HttpServletRequest request) {
        return request.getParameter("v-r") == null && !path(request).startsWith("/VAADIN/");
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Whether it asks for a file that everybody gets, for which no session is looked at. */
    static boolean isFile(HttpServletRequest request) {
        String path = path(request);
        return Stream.of("/VAADIN/build/", "/VAADIN/static/", "/styles/", "/icons/", "/scripts/", "/webjars/")
                .anyMatch(path::startsWith);
    }
}
