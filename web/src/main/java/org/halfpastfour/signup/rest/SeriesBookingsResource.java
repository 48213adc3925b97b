package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** The bookings of a whole series. */
@Path("series/{id}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesBookingsResource {

    @Inject
    SignUp signUp;

    @Inject
    DaysAway away;

    @Inject
    Repeatable repeatable;

    @Inject
    Clock clock;

    /** Books what can be booked, and says of each other session why not. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "What was booked, and the sessions that refused",
            content = @Content(schema = @Schema(implementation = SeriesAnswerJson.class)))
    public Response book(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewSeriesBookingJson body) {
        NewSeriesBookingJson asked = body == null ? new NewSeriesBookingJson(null, null, null, null, null, null) : body;
        SeriesId series = new SeriesId(Ids.parse("id", id));
        SeriesAnswerJson answer = repeatable.once(
                call,
                asked,
                SeriesAnswerJson.class,
                () -> SeriesAnswerJson.from(signUp.bookSeries(asked.command(series))));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** By a parent: what the child has booked from a day, today if none is named, until another or to the end. */
    @DELETE
    public AwayJson cancel(
            @PathParam("id") String id,
            @QueryParam("child") @Nullable String child,
            @QueryParam("household") @Nullable String household,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam Repeatable.Call call) {
        UUID of = Params.id("household", household);
        LocalDate first = Params.date("from", from, LocalDate.now(clock));
        StayAway command = new StayAway(
                of == null ? null : new HouseholdId(of),
                Ids.parse("child", child == null ? "" : child),
                first,
                to == null || to.isBlank() ? null : Params.date("to", to, first),
                new SeriesId(Ids.parse("id", id)),
                StayAway.As.CANCELLED);
        return repeatable.once(call, command, AwayJson.class, () -> AwayJson.from(away.apply(command)));
    }

    /**
     * The body of {@code POST /series/{id}/bookings}.
     *
     * @param order who goes first where they are taken one by one
     * @param dates of the sessions that are wanted; every one from today where none is named
     */
    public record NewSeriesBookingJson(
            @Nullable List<UUID> children,
            @Nullable List<UUID> guardians,
            @Nullable Boolean split,
            @Nullable List<UUID> order,
            @Nullable UUID household,
            @Nullable List<LocalDate> dates) {

        BookSeries command(SeriesId series) {
            return new BookSeries(
                    series,
                    household == null ? null : new HouseholdId(household),
                    children == null
                            ? List.of()
                            : children.stream().map(ChildId::new).toList(),
                    guardians == null
                            ? List.of()
                            : guardians.stream().map(AdultId::new).toList(),
                    split != null && split,
                    order == null ? List.of() : order,
                    dates);
        }
    }
}
