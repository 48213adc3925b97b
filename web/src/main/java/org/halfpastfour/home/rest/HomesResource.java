package org.halfpastfour.home.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.rest.Paging;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** The open homes, by district. */
@Path("homes")
@Produces(MediaType.APPLICATION_JSON)
public class HomesResource {

    @Inject
    Homes homes;

    @GET
    public Page<HomeJson> open(
            @QueryParam("district") @Nullable String district,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        Page<HomeSummary> page = Paging.of(
                homes.openHomes(Params.text("district", district)), Params.page(limit, after), HomeSummary::id);
        return new Page<>(page.items().stream().map(HomeJson::from).toList(), page.next());
    }

    /** A home as others see it. */
    public record HomeJson(
            UUID id, String name, String district, String districtName, String street, String address, String phone) {

        static HomeJson from(HomeSummary home) {
            return new HomeJson(
                    home.id().value(),
                    home.name(),
                    home.district().code(),
                    home.district().name(),
                    home.street().name(),
                    home.address(),
                    home.phone().toString());
        }
    }
}
