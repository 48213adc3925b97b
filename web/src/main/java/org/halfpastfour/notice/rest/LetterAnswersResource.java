package org.halfpastfour.notice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.shared.rest.SentPicture;

/** What the staff of a home answer a family with under a letter; the letter is named by the message that the family got. */
@Path("letters/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class LetterAnswersResource {

    @Inject
    Circulars circulars;

    @Inject
    Repeatable repeatable;

    /** An answer of one picture and no words; it is made small, and nothing else that the file has is kept. */
    @POST
    @Path("pictures")
    @Consumes({SentPicture.JPEG, SentPicture.PNG})
    @APIResponse(
            responseCode = "201",
            description = "The message that was answered",
            content = @Content(schema = @Schema(implementation = MessagesResource.Done.class)))
    public Response picture(@PathParam("id") String id, @BeanParam Repeatable.Call call, InputStream body) {
        MessageId message = MessageId.of(Ids.parse("id", id));
        SentPicture sent = SentPicture.read(body);
        ReplyToMessage command = new ReplyToMessage(message, "", sent.small());
        MessagesResource.Done done = repeatable.once(call, sent.digest(), MessagesResource.Done.class, () -> {
            var unused = circulars.answer(command);
            return new MessagesResource.Done(message.value());
        });
        return Response.status(Response.Status.CREATED).entity(done).build();
    }
}
