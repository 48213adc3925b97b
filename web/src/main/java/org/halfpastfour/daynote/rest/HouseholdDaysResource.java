package org.halfpastfour.daynote.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.daynote.FamilyDays;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** The days of a family's children at the home, as one of its adults reads them. */
@Path("households/{id}/days")
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdDaysResource {

    @Inject
    FamilyDays days;

    @Inject
    Clock clock;

    /** The latest first; without dates those of today. */
    @GET
    public Days of(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = Params.date("to", to, today);
        return new Days(days.of(new HouseholdId(Ids.parse("id", id)), Params.date("from", from, last), last).stream()
                .map(ChildDayJson::from)
                .toList());
    }

    /** Everything of the days that were asked for. */
    public record Days(List<ChildDayJson> items) {}
}
