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
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.casework.CaseNotFound;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.Engagements;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** How the family of a case takes part, for its caseworker and who supervises it; to everybody else there is no such case. */
@Path("cases/{id}/engagement")
@Produces(MediaType.APPLICATION_JSON)
public class EngagementResource {

    @Inject
    Engagements engagements;

    @Inject
    Clock clock;

    /** Without dates from the start of the plan until today; both days are inside. */
    @GET
    public EngagementJson engagement(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context SecurityContext caller) {
        if (!caller.isUserInRole(Roles.CASEWORKER) && !caller.isUserInRole(Roles.CASE_SUPERVISOR)) {
            throw new CaseNotFound();
        }
        ClientId client = ClientId.of(Ids.parse("id", id));
        LocalDate last = Params.date("to", to, LocalDate.now(clock));
        Engagement engagement = from == null || from.isBlank()
                ? engagements.engagement(client, null, last)
                : engagements.engagement(client, Params.date("from", from, last), last);
        return EngagementJson.from(client, engagement);
    }
}
