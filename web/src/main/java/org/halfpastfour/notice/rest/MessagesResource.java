package org.halfpastfour.notice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.DeliveryState;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.FindOutgoing;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.OutgoingLine;
import org.halfpastfour.notice.OutgoingMessages;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Problems;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** One message: read and answered by the family; and all that left the house, for who looks after it. */
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    FamilyMessages messages;

    @Inject
    OutgoingMessages outgoing;

    @Inject
    Repeatable repeatable;

    /** With what was answered; it is not read by being asked for. */
    @GET
    @Path("{id}")
    public ThreadJson thread(@PathParam("id") String id, @Context HttpHeaders headers) {
        return ThreadJson.from(messages.thread(message(id), Problems.spoken(headers)));
    }

    /** It is read from now on. */
    @POST
    @Path("{id}/read")
    public Done read(@PathParam("id") String id, @BeanParam Repeatable.Call call) {
        MessageId message = message(id);
        return repeatable.once(call, null, Done.class, () -> {
            messages.read(message);
            return new Done(message.value());
        });
    }

    /** Refused of what the house told by itself. */
    @POST
    @Path("{id}/reply")
    @APIResponse(
            responseCode = "201",
            description = "The message that was answered",
            content = @Content(schema = @Schema(implementation = Done.class)))
    public Response reply(
            @PathParam("id") String id,
            @BeanParam Repeatable.Call call,
            @Context HttpHeaders headers,
            @Nullable ReplyJson body) {
        MessageId message = message(id);
        String said = body == null || body.body() == null ? "" : body.body();
        ReplyToMessage command = ReplyToMessage.inWords(message, said);
        Done done = repeatable.once(call, body, Done.class, () -> {
            var unused = messages.answer(command, Problems.spoken(headers));
            return new Done(message.value());
        });
        return Response.status(Response.Status.CREATED).entity(done).build();
    }

    /** By which way, when, and what could not be; of one home, or for the city office of all of them. */
    @GET
    @Path("outgoing")
    public Page<OutgoingJson> outgoing(
            @QueryParam("home") @Nullable String home,
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("day") @Nullable String day,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        UUID of = Params.id("home", home);
        FindOutgoing wanted = new FindOutgoing(
                of == null ? null : HomeId.of(of),
                ApiWords.parse(DeliveryState.class, "state", state),
                ApiWords.parse(NoticeKind.class, "kind", kind),
                day == null || day.isBlank() ? null : Params.date("day", day, LocalDate.EPOCH));
        Page<OutgoingLine> page = outgoing.find(wanted, Params.page(limit, after));
        return new Page<>(page.items().stream().map(OutgoingJson::from).toList(), page.next());
    }

    private static MessageId message(String id) {
        return MessageId.of(Ids.parse("id", id));
    }

    /** What is kept of a call that was done. */
    public record Done(UUID message) {}

    /** The body of {@code POST /messages/{id}/reply}. */
    public record ReplyJson(@Nullable String body) {}
}
