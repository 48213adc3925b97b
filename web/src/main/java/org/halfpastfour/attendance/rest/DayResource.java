package org.halfpastfour.attendance.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** What Today shows of a home. */
@Path("homes/{id}/day")
@Produces(MediaType.APPLICATION_JSON)
public class DayResource {

    @Inject
    Attendances attendances;

    @Inject
    Clock clock;

    @GET
    public DayJson day(@PathParam("id") String id, @QueryParam("date") @Nullable String date) {
        HomeId home = HomeId.of(Ids.parse("id", id));
        return DayJson.from(attendances.day(home, Params.date("date", date, LocalDate.now(clock))));
    }
}
