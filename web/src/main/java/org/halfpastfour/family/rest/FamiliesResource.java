package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** A household for who belongs to it, and the children that a home knows for its staff. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class FamiliesResource {

    @Inject
    Families families;

    @GET
    @Path("households/{id}")
    public FamilyJson.Household household(@PathParam("id") String id) {
        return FamilyJson.Household.from(families.household(new HouseholdId(Ids.parse("id", id))));
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
