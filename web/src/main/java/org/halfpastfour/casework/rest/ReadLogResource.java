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
import org.halfpastfour.casework.CaseSideLog;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** Who read a case and did something to it, for who supervises it; the newest first. */
@Path("cases/{id}/read-log")
@Produces(MediaType.APPLICATION_JSON)
public class ReadLogResource {

    @Inject
    CaseSideLog log;

    @GET
    public ReadLogJson log(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext caller) {
        if (!caller.isUserInRole(Roles.CASE_SUPERVISOR)) {
            throw new CaseNotFound();
        }
        return ReadLogJson.from(log.ofCase(ClientId.of(Ids.parse("id", id)), Params.page(limit, after)));
    }
}
