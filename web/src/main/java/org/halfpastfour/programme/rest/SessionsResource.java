package org.halfpastfour.programme.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.account.OneLook;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.FindSessions;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** Sessions: what is on offer, and for a child whether it can book. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {

    /** When no last day is asked for: four weeks. */
    private static final int USUAL_DAYS = 28;

    @Inject
    Sessions sessions;

    @Inject
    SignUp signUp;

    @Inject
    OneLook look;

    @Inject
    Repeatable repeatable;

    @Inject
    Clock clock;

    @GET
    public Page<SessionJson> find(
            @QueryParam("home") @Nullable String home,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("child") @Nullable String child,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        UUID homeId = Params.id("home", home);
        UUID childId = Params.id("child", child);
        LocalDate first = Params.date("from", from, LocalDate.now(clock));
        LocalDate last = Params.date("to", to, first.plusDays(USUAL_DAYS));
        PageRequest page = Params.page(limit, after);
        FindSessions question = new FindSessions(
                homeId == null ? null : new HomeId(homeId),
                first,
                last,
                ApiWords.parse(SessionKind.class, "kind", kind),
                page.after(),
                page.limit());
        return look.answer(() -> found(question, childId));
    }

    private Page<SessionJson> found(FindSessions question, @Nullable UUID child) {
        List<SessionView> found = sessions.find(question);
        String next =
                found.size() < question.limit() ? null : found.getLast().id().toString();
        return new Page<>(json(found, child), next);
    }

    @GET
    @Path("{id}")
    public SessionJson session(@PathParam("id") String id) {
        return SessionJson.from(sessions.session(new SessionId(Ids.parse("id", id))), null);
    }

    /** What the staff wrote for families. */
    @GET
    @Path("{id}/about")
    public AboutJson about(@PathParam("id") String id) {
        ProgrammeText text = sessions.about(new SessionId(Ids.parse("id", id)));
        return new AboutJson(text.description(), text.teacher(), text.bring(), text.door());
    }

    /** Empty where nothing is said. */
    public record AboutJson(String description, String teacher, String bring, String door) {}

    @POST
    @APIResponse(
            responseCode = "201",
            description = "The session that was added",
            content = @Content(schema = @Schema(implementation = SessionJson.class)))
    public Response add(@BeanParam Repeatable.Call call, @Nullable NewSessionJson body) {
        NewSessionJson asked = body == null ? NewSessionJson.empty() : body;
        SessionJson added = repeatable.once(
                call,
                asked,
                SessionJson.class,
                () -> SessionJson.from(sessions.session(sessions.add(asked.command())), null));
        return Response.created(URI.create("sessions/" + added.id()))
                .entity(added)
                .build();
    }

    private List<SessionJson> json(List<SessionView> found, @Nullable UUID child) {
        if (child == null) {
            return found.stream()
                    .map(session -> SessionJson.from(session, null))
                    .toList();
        }
        Map<SessionId, Eligibility> eligible = signUp.eligibility(
                new ChildId(child), found.stream().map(SessionView::id).toList());
        return found.stream()
                .map(session -> SessionJson.from(
                        session,
                        eligible.containsKey(session.id()) ? EligibilityJson.from(eligible.get(session.id())) : null))
                .toList();
    }
}
