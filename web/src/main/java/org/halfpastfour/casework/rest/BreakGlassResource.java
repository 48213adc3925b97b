package org.halfpastfour.casework.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.casework.BrokenGlasses;
import org.halfpastfour.casework.CaseNotFound;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Opens a colleague's case for reading in an emergency; a case that one may not open is as one that does not exist. Asked again it is
 * the same one, whatever key comes along: answers are kept on the open side, which is not told of cases.
 */
@Path("cases/{id}/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BreakGlassResource {

    @Inject
    BrokenGlasses glasses;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Until when the case can be read; the supervisors of the district are shown it",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    public Response open(@PathParam("id") String id, @Nullable NewGlassJson body, @Context SecurityContext caller) {
        if (!caller.isUserInRole(Roles.CASEWORKER)) {
            throw new CaseNotFound();
        }
        ClientId client = ClientId.of(Ids.parse("id", id));
        NewGlassJson asked = body == null ? new NewGlassJson(null, null) : body;
        Opened opened = Opened.of(glasses.open(asked.command(client)));
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    /** @param until when it ends by itself */
    public record Opened(UUID id, Instant until) {

        static Opened of(GlassView glass) {
            return new Opened(glass.id().value(), glass.until());
        }
    }
}
