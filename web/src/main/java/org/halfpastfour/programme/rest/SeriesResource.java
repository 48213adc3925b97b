package org.halfpastfour.programme.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Lets a series go on until a later date. */
@Path("series/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesResource {

    @Inject
    Programmes programmes;

    @Inject
    Repeatable repeatable;

    @Inject
    Clock clock;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "How many sessions were made; families who took the whole series are asked",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Response extend(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable ExtensionJson body) {
        ExtensionJson asked = body == null ? ExtensionJson.empty() : body;
        SeriesId series = new SeriesId(Ids.parse("id", id));
        Made made = repeatable.once(
                call, asked, Made.class, () -> new Made(programmes.extend(asked.command(series, clock))));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Makes nothing. */
    @POST
    @Path("preview")
    public ExtensionPreviewJson preview(@PathParam("id") String id, @Nullable ExtensionJson body) {
        ExtensionJson asked = body == null ? ExtensionJson.empty() : body;
        return ExtensionPreviewJson.from(programmes.preview(asked.command(new SeriesId(Ids.parse("id", id)), clock)));
    }

    public record Made(int sessions) {}
}
