package org.halfpastfour.notice.rest;

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
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.CircularSummary;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.WriteCircular;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Staff write to the families of a session, a series or their home; each gets it once. */
@Path("homes/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HomeMessagesResource {

    @Inject
    Circulars circulars;

    @Inject
    Repeatable repeatable;

    @POST
    @APIResponse(
            responseCode = "202",
            description = "To how many families it goes",
            content = @Content(schema = @Schema(implementation = LetterJson.class)))
    public Response write(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewLetterJson body) {
        NewLetterJson asked = body == null ? new NewLetterJson(null, null, null) : body;
        WriteCircular command = asked.command(HomeId.of(Ids.parse("id", id)));
        LetterJson answer =
                repeatable.once(call, asked, LetterJson.class, () -> LetterJson.from(circulars.write(command)));
        return Response.status(Response.Status.ACCEPTED).entity(answer).build();
    }

    /** A letter that was taken. */
    public record LetterJson(UUID id, int families) {

        static LetterJson from(CircularSummary letter) {
            return new LetterJson(letter.id().value(), letter.families());
        }
    }
}
