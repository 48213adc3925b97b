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
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Guardians who are shut out from a child. A block takes effect at once, also on what was agreed before. */
@Path("children/{id}/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlocksResource {

    @Inject
    Families families;

    @Inject
    FamilyEndings endings;

    @Inject
    Repeatable repeatable;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Who is blocked, and what it ended of what was agreed",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Response block(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewBlockJson body) {
        NewBlockJson asked = body == null ? NewBlockJson.empty() : body;
        ChildId child = child(id);
        Made made = repeatable.once(call, asked, Made.class, () -> {
            BlockGuardian command = asked.command(child);
            return Made.of(command, families.blockGuardian(command));
        });
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** What the block would end; nothing is changed. */
    @POST
    @Path("preview")
    public List<ConsequenceJson> preview(@PathParam("id") String id, @Nullable NewBlockJson body) {
        NewBlockJson asked = body == null ? NewBlockJson.empty() : body;
        try {
            endings.foretellBlock(asked.command(child(id)));
        } catch (Foretold told) {
            return told.consequences().stream().map(ConsequenceJson::of).toList();
        }
        return List.of();
    }

    private static ChildId child(String id) {
        return ChildId.of(Ids.parse("id", id));
    }

    public record Made(UUID adult, List<ConsequenceJson> ended) {

        static Made of(BlockGuardian command, List<Consequence> ended) {
            return new Made(
                    command.adult().value(),
                    ended.stream().map(ConsequenceJson::counted).toList());
        }
    }
}
