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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** The bookings of one session. */
@Path("sessions/{id}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionBookingsResource {

    @Inject
    SignUp signUp;

    @Inject
    Repeatable repeatable;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "For each participant a place or one on the waiting list",
            content = @Content(schema = @Schema(implementation = BookingsJson.class)))
    public Response book(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewBookingJson body) {
        NewBookingJson asked = body == null ? new NewBookingJson(null, null, null, null, null, null) : body;
        SessionId session = new SessionId(Ids.parse("id", id));
        BookingsJson answer = repeatable.once(
                call, asked, BookingsJson.class, () -> BookingsJson.from(signUp.book(asked.command(session))));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @GET
    public SheetJson sheet(@PathParam("id") String id) {
        return SheetJson.from(signUp.sheet(new SessionId(Ids.parse("id", id))));
    }
}
