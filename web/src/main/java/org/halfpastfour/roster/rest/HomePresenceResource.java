package org.halfpastfour.roster.rest;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Adults sign in at a home. */
@Path("homes/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HomePresenceResource {

    @Inject
    Presences presences;

    @Inject
    Repeatable repeatable;

    /** Who comes; a time that is left out is now. */
    public record Arrival(@Nullable UUID adult, @Nullable OffsetDateTime at) {}

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Since when the adult is there",
            content = @Content(schema = @Schema(implementation = PresenceJson.class)))
    public Response arrive(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable Arrival body) {
        Arrival asked = body == null ? new Arrival(null, null) : body;
        new Checks().notNull("adult", asked.adult()).orThrow();
        SignInAdult command = new SignInAdult(
                HomeId.of(Ids.parse("id", id)),
                StaffMemberId.of(requireNonNull(asked.adult())),
                Params.moment("at", asked.at()));
        PresenceJson answer =
                repeatable.once(call, asked, PresenceJson.class, () -> PresenceJson.from(presences.arrive(command)));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
