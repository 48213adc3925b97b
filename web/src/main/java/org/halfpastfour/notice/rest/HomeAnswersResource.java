package org.halfpastfour.notice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.ReplyId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.SentPicture;

/** Pictures under the letters of a home, for its staff. */
@Path("answers/{id}/picture")
public class HomeAnswersResource {

    @Inject
    Circulars circulars;

    @GET
    @Produces(SentPicture.JPEG)
    @APIResponse(responseCode = "200", description = "A small JPEG")
    public Response look(@PathParam("id") String id) {
        return SentPicture.answer(circulars.picture(ReplyId.of(Ids.parse("id", id))));
    }
}
