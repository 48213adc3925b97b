package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** The staff's answers to whether two records are of one person. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JoinsResource {

    @Inject
    Identities identities;

    @Inject
    Repeatable repeatable;

    @POST
    @Path("joins")
    @APIResponse(
            responseCode = "201",
            description = "They are one person now",
            content = @Content(schema = @Schema(implementation = Joined.class)))
    public Response join(@BeanParam Repeatable.Call call, @Nullable Two body) {
        Two two = checked(body);
        Joined answer = repeatable.once(
                call,
                two,
                Joined.class,
                () -> new Joined(identities
                        .join(new JoinPeople(requireNonNull(two.newer()), requireNonNull(two.known())))
                        .value()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @DELETE
    @Path("joins/{id}")
    public Undone undo(@PathParam("id") String id, @BeanParam Repeatable.Call call) {
        JoinId join = JoinId.of(Ids.parse("id", id));
        return repeatable.once(call, null, Undone.class, () -> {
            identities.undo(join);
            return new Undone(join.value(), "undone");
        });
    }

    @POST
    @Path("differences")
    @APIResponse(
            responseCode = "201",
            description = "They are two people, and are not asked about again",
            content = @Content(schema = @Schema(implementation = Different.class)))
    public Response tellApart(@BeanParam Repeatable.Call call, @Nullable Two body) {
        Two two = checked(body);
        Different answer = repeatable.once(call, two, Different.class, () -> {
            identities.tellApart(new TellApart(
                    requireNonNull(two.newer()),
                    requireNonNull(two.known()),
                    two.difference() == null ? "" : two.difference()));
            return new Different(requireNonNull(two.newer()), requireNonNull(two.known()), "different");
        });
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    private static Two checked(@Nullable Two body) {
        Two two = body == null ? new Two(null, null, null) : body;
        new Checks().notNull("newer", two.newer()).notNull("known", two.known()).orThrow();
        return two;
    }

    /**
     * Two records.
     *
     * @param difference what tells two people apart; not for a join
     */
    public record Two(
            @Nullable UUID newer,
            @Nullable UUID known,
            @Nullable String difference) {}

    public record Joined(UUID id) {}

    public record Undone(UUID id, String state) {}

    public record Different(UUID newer, UUID known, String state) {}
}
