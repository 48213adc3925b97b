package org.halfpastfour.notice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.ReplyId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Problems;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.shared.rest.SentPicture;

/** Pictures under a letter, for the family: answered with one, and looked at. */
@Path("messages/{id}/pictures")
public class AnswerPicturesResource {

    @Inject
    FamilyMessages messages;

    @Inject
    Repeatable repeatable;

    /** An answer of one picture and no words; it is made small, and nothing else that the file has is kept. */
    @POST
    @Consumes({SentPicture.JPEG, SentPicture.PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "The message that was answered",
            content = @Content(schema = @Schema(implementation = MessagesResource.Done.class)))
    public Response answer(
            @PathParam("id") String id,
            @BeanParam Repeatable.Call call,
            @Context HttpHeaders headers,
            InputStream body) {
        MessageId message = MessageId.of(Ids.parse("id", id));
        SentPicture sent = SentPicture.read(body);
        ReplyToMessage command = new ReplyToMessage(message, "", sent.small());
        MessagesResource.Done done = repeatable.once(call, sent.digest(), MessagesResource.Done.class, () -> {
            var unused = messages.answer(command, Problems.spoken(headers));
            return new MessagesResource.Done(message.value());
        });
        return Response.status(Response.Status.CREATED).entity(done).build();
    }

    @GET
    @Path("{answer}")
    @Produces(SentPicture.JPEG)
    @APIResponse(responseCode = "200", description = "A small JPEG")
    public Response look(@PathParam("id") String id, @PathParam("answer") String answer) {
        return SentPicture.answer(
                messages.picture(MessageId.of(Ids.parse("id", id)), ReplyId.of(Ids.parse("answer", answer))));
    }
}
