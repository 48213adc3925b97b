package org.halfpastfour.feed.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.halfpastfour.feed.FeedAnswer;
import org.halfpastfour.feed.FeedReading;
import org.jspecify.annotations.Nullable;

/** A calendar as phones read it. Nobody signs in: the address itself is the secret, and no search engine keeps it (undertow-handlers.conf). */
@Path("calendar")
public class CalendarResource {

    private static final String TYPE = "text/calendar;charset=utf-8";

    @Inject
    FeedReading feeds;

    @GET
    @Path("{token}.ics")
    @Produces({TYPE, MediaType.WILDCARD})
    @SecurityRequirementsSet
    @APIResponse(responseCode = "200", description = "The calendar, RFC 5545")
    @APIResponse(responseCode = "304", description = "It says what it said before")
    public Response calendar(
            @PathParam("token") String token, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String had) {
        FeedAnswer answer = feeds.read(token, KnownTags.of(had));
        String text = answer.text();
        Response.ResponseBuilder response = text == null
                ? Response.notModified()
                : Response.ok(text.getBytes(StandardCharsets.UTF_8), TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"half-past-four.ics\"");
        return response.tag(new EntityTag(answer.tag(), true)).build();
    }
}
