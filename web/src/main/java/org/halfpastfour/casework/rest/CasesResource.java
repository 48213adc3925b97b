package org.halfpastfour.casework.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.halfpastfour.casework.CaseNotFound;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.FindCases;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** A caseworker's own cases, or those of the district that one supervises; to everybody else there are none. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private static final String DISTRICT = "district";

    @Inject
    Cases cases;

    /** Those who need attention first; who works on cases and supervises asks for the others by {@code of=district}. */
    @GET
    public CaseloadJson cases(
            @QueryParam("of") @Nullable String of,
            @QueryParam("q") @Nullable String q,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext caller) {
        mustWorkOnCases(caller);
        boolean caseworker = caller.isUserInRole(Roles.CASEWORKER);
        boolean supervisor = caller.isUserInRole(Roles.CASE_SUPERVISOR);
        FindCases question = new FindCases(Params.text("q", q), Params.page(limit, after));
        boolean district = supervisor && (!caseworker || DISTRICT.equals(of));
        return CaseloadJson.from(district ? cases.familiesOfDistrict(question) : cases.myFamilies(question));
    }

    /** As its page shows it; it stands in the log of reads. */
    @GET
    @Path("{id}")
    public CaseFileJson one(@PathParam("id") String id, @Context SecurityContext caller) {
        mustWorkOnCases(caller);
        return CaseFileJson.from(cases.opened(ClientId.of(Ids.parse("id", id))));
    }

    private static void mustWorkOnCases(SecurityContext caller) {
        if (!caller.isUserInRole(Roles.CASEWORKER) && !caller.isUserInRole(Roles.CASE_SUPERVISOR)) {
            throw new CaseNotFound();
        }
    }
}
