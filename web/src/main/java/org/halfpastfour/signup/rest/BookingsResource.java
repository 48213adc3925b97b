package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.rest.Paging;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.CancelBooking;
import org.halfpastfour.signup.OfferId;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SplitParty;
import org.jspecify.annotations.Nullable;

/** Bookings of a household, cancelling, and the answers to offers. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class BookingsResource {

    private static final int USUAL_DAYS_BACK = 180;
    private static final int USUAL_DAYS_AHEAD = 365;

    @Inject
    SignUp signUp;

    @Inject
    Repeatable repeatable;

    @Inject
    Clock clock;

    @DELETE
    @Path("bookings/{id}")
    public BookingJson cancel(
            @PathParam("id") String id,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("familyAsked") @DefaultValue("false") boolean familyAsked,
            @BeanParam Repeatable.Call call) {
        var command = new CancelBooking(new BookingId(Ids.parse("id", id)), familyAsked, reason);
        return repeatable.once(call, command, BookingJson.class, () -> BookingJson.from(signUp.cancel(command)));
    }

    /** In the order that the body names, if there is one. */
    @POST
    @Path("bookings/{id}/split")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public BookingsJson split(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable SplitJson body) {
        List<UUID> order = body == null ? null : body.order();
        SplitParty command = SplitParty.of(new BookingId(Ids.parse("id", id)), order);
        return repeatable.once(call, body, BookingsJson.class, () -> BookingsJson.from(signUp.split(command)));
    }

    @GET
    @Path("households/{id}/bookings")
    public Page<BookingJson> ofHousehold(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        LocalDate today = LocalDate.now(clock);
        List<BookingJson> all = signUp
                .bookingsOf(
                        new HouseholdId(Ids.parse("id", id)),
                        Params.date("from", from, today.minusDays(USUAL_DAYS_BACK)),
                        Params.date("to", to, today.plusDays(USUAL_DAYS_AHEAD)))
                .stream()
                .map(BookingJson::from)
                .toList();
        return Paging.of(all, Params.page(limit, after), BookingJson::id);
    }

    @POST
    @Path("offers/{id}/accept")
    public BookingsJson accept(@PathParam("id") String id, @BeanParam Repeatable.Call call) {
        OfferId offer = new OfferId(Ids.parse("id", id));
        return repeatable.once(call, null, BookingsJson.class, () -> BookingsJson.from(signUp.accept(offer)));
    }

    @POST
    @Path("offers/{id}/decline")
    public Map<String, String> decline(@PathParam("id") String id, @BeanParam Repeatable.Call call) {
        OfferId offer = new OfferId(Ids.parse("id", id));
        return repeatable
                .once(call, null, Declined.class, () -> {
                    signUp.decline(offer);
                    return new Declined("declined");
                })
                .json();
    }

    /**
     * The body of {@code POST /bookings/{id}/split}.
     *
     * @param order who goes first; who is not named comes behind, in the order in which they were entered
     */
    public record SplitJson(@Nullable List<UUID> order) {}

    record Declined(String state) {

        Map<String, String> json() {
            return Map.of("state", state);
        }
    }
}
