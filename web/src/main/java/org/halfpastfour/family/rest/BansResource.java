package org.halfpastfour.family.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.family.Banned;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Who must not collect a child. A ban takes effect at once, also on what was agreed before. */
@Path("children/{id}/bans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BansResource {

    @Inject
    Families families;

    @Inject
    FamilyEndings endings;

    @Inject
    Repeatable repeatable;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "The ban, and what it ended of what was agreed",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Response ban(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewBanJson body) {
        NewBanJson asked = body == null ? NewBanJson.empty() : body;
        ChildId child = child(id);
        Made made =
                repeatable.once(call, asked, Made.class, () -> Made.of(families.forbidPickup(asked.command(child))));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** What the ban would end; nothing is changed. */
    @POST
    @Path("preview")
    public List<ConsequenceJson> preview(@PathParam("id") String id, @Nullable NewBanJson body) {
        NewBanJson asked = body == null ? NewBanJson.empty() : body;
        try {
            endings.foretellBan(asked.command(child(id)));
        } catch (Foretold told) {
            return told.consequences().stream().map(ConsequenceJson::of).toList();
        }
        return List.of();
    }

    private static ChildId child(String id) {
        return ChildId.of(Ids.parse("id", id));
    }

    public record Made(UUID id, List<ConsequenceJson> ended) {

        static Made of(Banned banned) {
            return new Made(
                    banned.ban().value(),
                    banned.ended().stream().map(ConsequenceJson::counted).toList());
        }
    }
}
