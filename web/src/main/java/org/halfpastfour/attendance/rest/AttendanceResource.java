package org.halfpastfour.attendance.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Marks of who came, who left with whom, and who is absent and why. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    @Inject
    Attendances attendances;

    @Inject
    Repeatable repeatable;

    @POST
    @Path("{id}/arrivals")
    @APIResponse(
            responseCode = "201",
            description = "What holds for the child now",
            content = @Content(schema = @Schema(implementation = AttendanceJson.class)))
    public Response arrive(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, MarkJson.@Nullable Arrival body) {
        MarkJson.Arrival asked = body == null ? new MarkJson.Arrival(null, null, null) : body;
        SessionId session = session(id);
        return created(session, call, asked, () -> attendances.arrive(asked.command(session)));
    }

    @POST
    @Path("{id}/departures")
    @APIResponse(
            responseCode = "201",
            description = "What holds for the child now",
            content = @Content(schema = @Schema(implementation = AttendanceJson.class)))
    public Response depart(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, MarkJson.@Nullable Departure body) {
        MarkJson.Departure asked =
                body == null ? new MarkJson.Departure(null, null, null, null, null, null, null) : body;
        SessionId session = session(id);
        return created(session, call, asked, () -> attendances.depart(asked.command(session)));
    }

    @POST
    @Path("{id}/absences")
    @APIResponse(
            responseCode = "201",
            description = "What holds for the child now",
            content = @Content(schema = @Schema(implementation = AttendanceJson.class)))
    public Response absent(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, MarkJson.@Nullable Absence body) {
        MarkJson.Absence asked = body == null ? new MarkJson.Absence(null, null) : body;
        SessionId session = session(id);
        return created(session, call, asked, () -> attendances.absent(asked.command(session)));
    }

    private Response created(SessionId session, Repeatable.Call call, Object body, Supplier<BoardRow> mark) {
        AttendanceJson answer = repeatable.once(
                call, body, AttendanceJson.class, () -> AttendanceJson.from(session.value(), mark.get()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    private static SessionId session(String id) {
        return new SessionId(Ids.parse("id", id));
    }
}
