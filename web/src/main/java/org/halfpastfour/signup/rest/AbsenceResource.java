package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.attendance.AbsenceNotices;
import org.halfpastfour.attendance.ComeAfterAll;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Children of a family do not come for some days, or come after all, each in one step; by a parent, or by staff for who calls. */
@Path("households/{id}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsenceResource {

    @Inject
    AbsenceNotices notices;

    @Inject
    Repeatable repeatable;

    /** One entry for each session that the children have booked on these days. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "What became of each booking",
            content = @Content(schema = @Schema(implementation = AwayJson.class)))
    public Response tell(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewAbsenceJson body) {
        NewAbsenceJson asked = body == null ? NewAbsenceJson.empty() : body;
        TellAbsence command = asked.command(household(id));
        AwayJson answer = repeatable.once(call, asked, AwayJson.class, () -> AwayJson.from(notices.tell(command)));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** Changes nothing. */
    @POST
    @Path("preview")
    public AwayJson preview(@PathParam("id") String id, @Nullable NewAbsenceJson body) {
        NewAbsenceJson asked = body == null ? NewAbsenceJson.empty() : body;
        return AwayJson.from(notices.preview(asked.command(household(id))));
    }

    /** Takes back what was told and is to come, where there is still a place. */
    @POST
    @Path("withdrawal")
    public AwayJson takeBack(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewReturnJson body) {
        NewReturnJson asked = body == null ? NewReturnJson.empty() : body;
        ComeAfterAll command = asked.command(household(id));
        return repeatable.once(call, asked, AwayJson.class, () -> AwayJson.from(notices.takeBack(command)));
    }

    private static HouseholdId household(String id) {
        return new HouseholdId(Ids.parse("id", id));
    }
}
