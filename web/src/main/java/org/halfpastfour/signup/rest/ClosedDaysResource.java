package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.ClosedDays;
import org.halfpastfour.signup.TouchedHome;
import org.jspecify.annotations.Nullable;

/** The city office closes days in one step, in one home or in all; what is planned then is cancelled home by home. */
@Path("closed-days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosedDaysResource {

    @Inject
    ClosedDays days;

    @Inject
    Repeatable repeatable;

    /** What would be cancelled, by home; nothing is changed. */
    @POST
    @Path("preview")
    public List<TouchedHomeJson> preview(@Nullable ClosedDaysJson body) {
        return json(days.preview((body == null ? ClosedDaysJson.empty() : body).command()));
    }

    /** Closed at once; {@code GET …/remaining} tells how far the cancelling is. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "The closure; what is planned on its days is being cancelled",
            content = @Content(schema = @Schema(implementation = Closed.class)))
    public Response close(@BeanParam Repeatable.Call call, @Nullable ClosedDaysJson body) {
        ClosedDaysJson asked = body == null ? ClosedDaysJson.empty() : body;
        Closed closed = repeatable.once(
                call,
                asked,
                Closed.class,
                () -> new Closed(days.close(asked.command()).value()));
        return Response.status(Response.Status.CREATED).entity(closed).build();
    }

    /** What is still to be cancelled; empty once all homes are done. */
    @GET
    @Path("{id}/remaining")
    public List<TouchedHomeJson> remaining(@PathParam("id") String id) {
        return json(days.remaining(new ClosureId(Ids.parse("id", id))));
    }

    private static List<TouchedHomeJson> json(List<TouchedHome> homes) {
        return homes.stream().map(TouchedHomeJson::from).toList();
    }

    public record Closed(UUID id) {}

    /** @param families how many have or wait for a place */
    public record TouchedHomeJson(UUID home, String name, int sessions, int families) {

        static TouchedHomeJson from(TouchedHome one) {
            return new TouchedHomeJson(one.home(), one.name(), one.sessions(), one.families());
        }
    }
}
