package org.halfpastfour.notice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.notice.FamilyMessages;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Problems;
import org.jspecify.annotations.Nullable;

/** What a family was told, as one of its adults reads it. */
@Path("households/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdMessagesResource {

    @Inject
    FamilyMessages messages;

    /** The newest first. */
    @GET
    public Page<MessageJson> of(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers) {
        Page<MessageLine> page =
                messages.of(new HouseholdId(Ids.parse("id", id)), Problems.spoken(headers), Params.page(limit, after));
        return new Page<>(page.items().stream().map(MessageJson::from).toList(), page.next());
    }
}
