package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** A household for who belongs to it, and the children that a home knows for its staff. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class FamiliesResource {

    @Inject
    Families families;

    @Inject
    Repeatable repeatable;

    @GET
    @Path("households/{id}")
    public FamilyJson.Household household(@PathParam("id") String id) {
        return FamilyJson.Household.from(families.household(new HouseholdId(Ids.parse("id", id))));
    }

    @POST
    @Path("households/{id}/children")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "The child; one that the staff looks at first is held, and cannot be booked until then",
            content = @Content(schema = @Schema(implementation = FamilyJson.Child.class)))
    public Response addChild(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable NewChildJson body) {
        HouseholdId household = new HouseholdId(Ids.parse("id", id));
        NewChildJson asked = body == null ? NewChildJson.empty() : body;
        FamilyJson.Child answer = repeatable.once(call, asked, FamilyJson.Child.class, () -> {
            ChildId added = families.addChild(asked.command(household));
            return families.household(household).children().stream()
                    .filter(child -> child.id().equals(added))
                    .map(FamilyJson.Child::from)
                    .findFirst()
                    .orElseThrow();
        });
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @GET
    @Path("children")
    public Page<FamilyJson.Child> children(
            @QueryParam("home") @Nullable String home,
            @QueryParam("q") @Nullable String q,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        UUID homeId = Params.id("home", home);
        new Checks().notNull("home", homeId).orThrow();
        PageRequest page = Params.page(limit, after);
        int first = Params.number("after", page.after(), 0);
        List<FamilyJson.Child> found =
                families.children(new HomeId(requireNonNull(homeId)), Params.text("q", q), first, page.limit()).stream()
                        .map(FamilyJson.Child::from)
                        .toList();
        return new Page<>(found, found.size() < page.limit() ? null : Integer.toString(first + found.size()));
    }
}
