package org.halfpastfour.account.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.NotSignedIn;
import org.halfpastfour.account.SameOrigin;

/**
 * Nobody asks anything here without saying who it is, and that is known before an address is looked up or a body read; a calendar's
 * address is a secret that says enough.
 * Refuses who gave a wrong name or password, who signs in with a password that somebody else set, and changes that another site's page asks for with the cookie of the pages.
 * Who signs in with every request needs no such defence: no browser sends that by itself.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ApiGate implements ContainerRequestFilter {

    private static final String CALENDARS = "calendar/";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Context
    private HttpServletRequest request;

    public ApiGate() {}

    ApiGate(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(ApiSignIn.REFUSED) instanceof RuntimeException reason) {
            throw reason;
        }
        if (context.getSecurityContext().getUserPrincipal() == null) {
            if (isCalendar(context)) {
                return;
            }
            throw new NotSignedIn();
        }
        boolean byCookie = request.getAttribute(ApiSignIn.BY_COOKIE) != null;
        if (byCookie && !SameOrigin.isHarmless(request.getMethod()) && !isOurs()) {
            throw AccountError.CROSS_SITE_REQUEST.told();
        }
        if (request.getAttribute(ApiSignIn.PASSWORD_DUE) != null && !isChangeOfPassword(context)) {
            throw AccountError.PASSWORD_DUE.told();
        }
    }

    private static boolean isCalendar(ContainerRequestContext context) {
        return READING.contains(context.getMethod()) && path(context).startsWith(CALENDARS);
    }

    private static boolean isChangeOfPassword(ContainerRequestContext context) {
        return HttpMethod.PUT.equals(context.getMethod()) && MeResource.PASSWORD.equals(path(context));
    }

    private static String path(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private boolean isOurs() {
        return new SameOrigin(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"))
                .holdsFor(request.getRequestURL().toString());
    }
}
