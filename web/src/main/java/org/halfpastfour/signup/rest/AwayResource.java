package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** A parent gives back, or tells the home of, all that somebody of the family has booked on some days, in one step. */
@Path("households/{id}/away")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwayResource {

    @Inject
    DaysAway away;

    @Inject
    Repeatable repeatable;

    @POST
    public AwayJson apply(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewAwayJson body) {
        NewAwayJson asked = body == null ? NewAwayJson.empty() : body;
        StayAway command = asked.command(new HouseholdId(Ids.parse("id", id)));
        return repeatable.once(call, asked, AwayJson.class, () -> AwayJson.from(away.apply(command)));
    }

    /** Changes nothing. */
    @POST
    @Path("preview")
    public AwayJson preview(@PathParam("id") String id, @Nullable NewAwayJson body) {
        NewAwayJson asked = body == null ? NewAwayJson.empty() : body;
        return AwayJson.from(away.preview(asked.command(new HouseholdId(Ids.parse("id", id)))));
    }
}
