package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.ReopenSession;
import org.halfpastfour.signup.Reopened;
import org.jspecify.annotations.Nullable;

/** Calling a session off, telling its families, and opening it again. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalledOffResource {

    @Inject
    Sessions sessions;

    @Inject
    CalledOffSessions calledOff;

    @Inject
    Repeatable repeatable;

    /** Ends every booking; answers whom to tell. */
    @POST
    @Path("{id}/cancellation")
    public CalledOffJson cancel(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable Cancellation body) {
        SessionId session = session(id);
        Cancellation asked = body == null ? new Cancellation(null, null) : body;
        return repeatable.once(call, asked, CalledOffJson.class, () -> {
            sessions.cancel(session, asked.toFamilies());
            return CalledOffJson.from(calledOff.of(session));
        });
    }

    @GET
    @Path("{id}/called-off")
    public CalledOffJson calledOff(@PathParam("id") String id) {
        return CalledOffJson.from(calledOff.of(session(id)));
    }

    @PUT
    @Path("{id}/called-off/{household}/reached")
    public CalledOffJson reached(
            @PathParam("id") String id, @PathParam("household") String household, @BeanParam Repeatable.Call call) {
        return repeatable.once(
                call,
                null,
                CalledOffJson.class,
                () -> CalledOffJson.from(calledOff.reached(session(id), household(household))));
    }

    @DELETE
    @Path("{id}/called-off/{household}/reached")
    public CalledOffJson notReached(
            @PathParam("id") String id, @PathParam("household") String household, @BeanParam Repeatable.Call call) {
        return repeatable.once(
                call,
                null,
                CalledOffJson.class,
                () -> CalledOffJson.from(calledOff.notReached(session(id), household(household))));
    }

    /** With its people, except who has something else at that time and whom a rule refuses by now. */
    @POST
    @Path("{id}/reopening")
    public ReopenedJson reopen(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable Reopening body) {
        SessionId session = session(id);
        List<UUID> adults = body == null ? null : body.adults();
        ReopenSession command = new ReopenSession(
                session,
                adults == null ? null : adults.stream().map(StaffMemberId::new).toList());
        return repeatable.once(call, command, ReopenedJson.class, () -> ReopenedJson.from(calledOff.reopen(command)));
    }

    private static SessionId session(String id) {
        return new SessionId(Ids.parse("id", id));
    }

    private static HouseholdId household(String id) {
        return new HouseholdId(Ids.parse("household", id));
    }

    /**
     * The body of {@code POST /sessions/{id}/cancellation}.
     *
     * @param reason why
     * @param words what families read; the reason where nothing is said
     */
    public record Cancellation(
            @Nullable String reason, @Nullable String words) {

        String toFamilies() {
            String said = words == null || words.isBlank() ? reason : words;
            return said == null ? "" : said;
        }
    }

    /** @param adults who is in charge from now on; those who were where nobody is named */
    public record Reopening(@Nullable List<UUID> adults) {}

    /**
     * What opening again came to.
     *
     * @param touched families who have again what they had; who was reached believes that it is cancelled
     */
    public record ReopenedJson(List<CalledOffJson.Touched> touched, List<NotBack> notBack) {

        static ReopenedJson from(Reopened reopened) {
            return new ReopenedJson(
                    CalledOffJson.touched(reopened.back()),
                    reopened.notBack().stream()
                            .map(one -> new NotBack(one.household().value(), one.participant(), one.name(), one.code()))
                            .toList());
        }
    }

    /** @param code why who was booked is not booked again */
    public record NotBack(UUID household, UUID participant, String name, String code) {}
}
