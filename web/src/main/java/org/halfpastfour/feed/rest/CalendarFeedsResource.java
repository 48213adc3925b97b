package org.halfpastfour.feed.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.feed.CalendarFeeds;
import org.halfpastfour.feed.FeedId;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Opens and switches off calendars. What was answered is not kept for a repeated request, as everything else is: it would be
 * the secret itself. Asked again there is another address, and the first one opens nothing.
 */
@Path("calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarFeedsResource {

    @Inject
    CalendarFeeds feeds;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "The secret address; the one of before opens nothing any more",
            content = @Content(schema = @Schema(implementation = FeedJson.class)))
    public Response make(@Nullable NewFeedJson body) {
        NewFeed made = feeds.make((body == null ? new NewFeedJson(null, null, null) : body).wanted());
        FeedJson answer = new FeedJson(
                made.id().value(), uri.getBaseUriBuilder().path(made.path()).build());
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "The address opens nothing any more")
    public void end(@PathParam("id") String id) {
        feeds.end(FeedId.of(Ids.parse("id", id)));
    }
}
