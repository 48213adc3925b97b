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
import org.halfpastfour.signup.FamilyToTell;
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
        return once(call, asked, session, () -> sessions.cancel(session, asked.toFamilies()));
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
        return once(call, null, session(id), () -> calledOff.reached(session(id), household(household)));
    }

    @DELETE
    @Path("{id}/called-off/{household}/reached")
    public CalledOffJson notReached(
            @PathParam("id") String id, @PathParam("household") String household, @BeanParam Repeatable.Call call) {
        return once(call, null, session(id), () -> calledOff.notReached(session(id), household(household)));
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

    /** Kept for who asks again is only that it is done: names and phones are read anew, as they may be told by then. */
    private CalledOffJson once(Repeatable.Call call, @Nullable Object asked, SessionId session, Runnable work) {
        var unused = repeatable.once(call, asked, Done.class, () -> {
            work.run();
            return new Done(session.value());
        });
        return CalledOffJson.from(calledOff.of(session));
    }

    private static SessionId session(String id) {
        return new SessionId(Ids.parse("id", id));
    }

    private static HouseholdId household(String id) {
        return new HouseholdId(Ids.parse("household", id));
    }

    /** What is kept of a call that was done. */
    public record Done(UUID session) {}

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
     * What opening again came to. It is kept for who asks again, so it has no phones.
     *
     * @param touched families who have again what they had
     */
    public record ReopenedJson(List<Back> touched, List<NotBack> notBack) {

        static ReopenedJson from(Reopened reopened) {
            return new ReopenedJson(
                    reopened.back().stream().map(Back::from).toList(),
                    reopened.notBack().stream()
                            .map(one -> new NotBack(one.household().value(), one.participant(), one.name(), one.code()))
                            .toList());
        }
    }

    /** @param reached whether the family was told of the cancellation, and believes it */
    public record Back(UUID household, List<CalledOffJson.Person> people, boolean reached) {

        static Back from(FamilyToTell family) {
            return new Back(
                    family.household().value(),
                    family.people().stream().map(CalledOffJson.Person::from).toList(),
                    family.reached());
        }
    }

    /** @param code why who was booked is not booked again */
    public record NotBack(UUID household, UUID participant, String name, String code) {}
}
