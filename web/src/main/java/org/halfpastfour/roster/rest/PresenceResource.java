package org.halfpastfour.roster.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.halfpastfour.roster.PresenceId;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignOutAdult;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Adults sign out. */
@Path("presence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PresenceResource {

    @Inject
    Presences presences;

    @Inject
    Repeatable repeatable;

    /** When somebody left; a time that is left out is now, and a reason is asked for on a later day only. */
    public record Departure(
            @Nullable OffsetDateTime at, @Nullable String reason) {}

    @POST
    @Path("{id}/departure")
    public PresenceJson leave(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable Departure body) {
        Departure asked = body == null ? new Departure(null, null) : body;
        SignOutAdult command = new SignOutAdult(
                PresenceId.of(Ids.parse("id", id)),
                Params.moment("at", asked.at()),
                asked.reason() == null ? "" : asked.reason());
        return repeatable.once(call, asked, PresenceJson.class, () -> PresenceJson.from(presences.leave(command)));
    }
}
