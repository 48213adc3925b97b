package org.halfpastfour.family.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Consents;
import org.halfpastfour.family.Families;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** What a guardian signs, or says no to; a no of one guardian counts against the yes of another. */
@Path("children/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsOfChildResource {

    @Inject
    Families families;

    @Inject
    Consents consents;

    @Inject
    Repeatable repeatable;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "The consent; it is withdrawn by its id",
            content = @Content(schema = @Schema(implementation = Said.class)))
    public Response give(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewConsentJson body) {
        NewConsentJson asked = body == null ? NewConsentJson.empty() : body;
        ChildId child = child(id);
        return created(repeatable.once(
                call,
                asked,
                Said.class,
                () -> new Said(families.giveConsent(asked.given(child)).value(), "given")));
    }

    @POST
    @Path("refusal")
    @APIResponse(
            responseCode = "201",
            description = "The no; what the guardian signed before is withdrawn",
            content = @Content(schema = @Schema(implementation = Said.class)))
    public Response refuse(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewConsentJson body) {
        NewConsentJson asked = body == null ? NewConsentJson.empty() : body;
        ChildId child = child(id);
        return created(repeatable.once(
                call,
                asked,
                Said.class,
                () -> new Said(consents.refuse(asked.refused(child)).value(), "refused")));
    }

    private static Response created(Said said) {
        return Response.status(Response.Status.CREATED).entity(said).build();
    }

    private static ChildId child(String id) {
        return ChildId.of(Ids.parse("id", id));
    }

    public record Said(UUID id, String state) {}
}
