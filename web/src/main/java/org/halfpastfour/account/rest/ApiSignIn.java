package org.halfpastfour.account.rest;

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
import jakarta.ws.rs.NotAuthorizedException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountIdentityStore;
import org.halfpastfour.account.SignIn;
import org.halfpastfour.account.SignInAttempt;
import org.halfpastfour.account.SignInBusy;
import org.halfpastfour.account.SignInOrigin;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shared.DatabaseAway;

/**
 * Signs in to the API: with name and password in every request (Basic), which opens no session, or with the session of
 * the pages. Roles are read anew for every request. A refusal is left to {@link ApiGate}, which answers as the API does.
 */
@ApplicationScoped
public class ApiSignIn implements HttpAuthenticationMechanism {

    static final String REFUSED = "org.halfpastfour.sign-in-refused";
    static final String BY_COOKIE = "org.halfpastfour.signed-in-by-cookie";
    static final String PASSWORD_DUE = "org.halfpastfour.password-due";

    private static final String BASIC = "Basic ";

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return DatabaseAway.onceMore(() -> recognise(request, context));
        } catch (RuntimeException failure) {
            if (DatabaseAway.isReasonOf(failure)) {
                return refuse(request, context, failure);
            }
            throw failure;
        }
    }

    private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        return authorization == null
                ? resume(request, context)
                : attempt(authorization, request)
                        .map(attempt -> basic(attempt, request, context))
                        .orElseGet(() -> refuse(request, context, new NotAuthorizedException("Basic")));
    }

    private AuthenticationStatus basic(SignInAttempt attempt, HttpServletRequest request, HttpMessageContext context) {
        try {
            CredentialValidationResult result = identityStores.validate(attempt);
            note(attempt.result(), request);
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : refuse(request, context, refusal(attempt.result()));
        } catch (SignInBusy busy) {
            return refuse(request, context, busy);
        }
    }

    private AuthenticationStatus resume(HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return context.doNothing();
        }
        SignInResult result = signIn.resume(signedIn);
        if (!result.isSignedIn()) {
            session.invalidate();
            return context.doNothing();
        }
        signedIn.touch(clock.instant());
        request.setAttribute(BY_COOKIE, true);
        note(result, request);
        return context.notifyContainerAboutLogin(result.loginName(), AccountIdentityStore.groups(result));
    }

    private static void note(SignInResult result, HttpServletRequest request) {
        if (result.passwordDue()) {
            request.setAttribute(PASSWORD_DUE, true);
        }
    }

    private RuntimeException refusal(SignInResult result) {
        return result.lockedUntil() == null
                ? new NotAuthorizedException("Basic")
                : AccountError.SIGN_IN_LOCKED.until(result.lockedUntil(), clock.instant());
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpMessageContext context, RuntimeException reason) {
        request.setAttribute(REFUSED, reason);
        return context.doNothing();
    }

    private static Optional<SignInAttempt> attempt(String authorization, HttpServletRequest request) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        return decoded(authorization.substring(BASIC.length()).strip())
                .map(pair -> pair.split(":", 2))
                .filter(pair -> pair.length == 2)
                .map(pair -> new SignInAttempt(pair[0], pair[1], new SignInOrigin(request.getRemoteAddr(), null)));
    }

    /** In UTF-8, as the challenge says (RFC 7617): Jakarta's own credential reads ASCII only. */
    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
