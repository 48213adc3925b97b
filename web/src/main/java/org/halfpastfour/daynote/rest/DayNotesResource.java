package org.halfpastfour.daynote.rest;

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
import org.halfpastfour.daynote.DayNotes;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Notes on a day, for a class in one go and for a child on top of it. */
@Path("sessions/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DayNotesResource {

    @Inject
    DayNotes notes;

    @Inject
    Repeatable repeatable;

    @GET
    public DayNotesJson of(@PathParam("id") String id) {
        return DayNotesJson.from(notes.of(session(id)));
    }

    /** One more version; refused where somebody else wrote meanwhile, and once the day is closed. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "What holds for the class now",
            content = @Content(schema = @Schema(implementation = DayNotesJson.class)))
    public Response write(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewDayNoteJson body) {
        NewDayNoteJson asked = body == null ? NewDayNoteJson.empty() : body;
        WriteDayNote command = asked.command(session(id));
        DayNotesJson answer =
                repeatable.once(call, asked, DayNotesJson.class, () -> DayNotesJson.from(notes.write(command)));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    private static SessionId session(String id) {
        return new SessionId(Ids.parse("id", id));
    }
}
