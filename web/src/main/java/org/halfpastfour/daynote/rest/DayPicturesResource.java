package org.halfpastfour.daynote.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.daynote.AddDayPicture;
import org.halfpastfour.daynote.DayPictures;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.shared.rest.SentPicture;

/** Pictures of a day, each for the families of the children that it shows. */
@Path("sessions/{id}/pictures")
@Produces(MediaType.APPLICATION_JSON)
public class DayPicturesResource {

    @Inject
    DayPictures pictures;

    @Inject
    Repeatable repeatable;

    /**
     * A JPEG or PNG; it is made small, and nothing else that the file has is kept.
     *
     * @param children everybody whom it shows
     */
    @POST
    @Consumes({SentPicture.JPEG, SentPicture.PNG})
    @APIResponse(
            responseCode = "201",
            description = "The picture; it is looked at under /day-pictures/{id}",
            content = @Content(schema = @Schema(implementation = Added.class)))
    public Response add(
            @PathParam("id") String id,
            @QueryParam("child") List<String> children,
            @BeanParam Repeatable.Call call,
            InputStream body) {
        SentPicture sent = SentPicture.read(body);
        List<ChildId> shown = children.stream()
                .map(child -> ChildId.of(Ids.parse("child", child)))
                .toList();
        AddDayPicture command = new AddDayPicture(new SessionId(Ids.parse("id", id)), shown, sent.small());
        Added answer = repeatable.once(
                call,
                new Asked(shown.toString(), sent.digest()),
                Added.class,
                () -> new Added(pictures.add(command).value()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** What tells one such request from another. */
    record Asked(String children, String file) {}

    /** A picture that was added. */
    public record Added(UUID id) {}
}
