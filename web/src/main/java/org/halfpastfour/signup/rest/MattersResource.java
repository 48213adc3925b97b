package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.rest.ChoiceJson;
import org.halfpastfour.shared.rest.MatterJson;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.Matters;
import org.jspecify.annotations.Nullable;

/** What a home agreed and a rule refuses by now, until its staff settles it. */
@Path("homes/{id}/matters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MattersResource {

    @Inject
    Matters matters;

    @Inject
    Repeatable repeatable;

    /** The soonest first. */
    @GET
    public List<MatterJson> open(@PathParam("id") String id) {
        return matters.open(home(id)).stream().map(MatterJson::of).toList();
    }

    /** Does what was chosen, all of it or nothing; answers how many are settled. */
    @POST
    @Path("settlement")
    public Settled settle(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable SettlementJson body) {
        SettlementJson asked = body == null ? new SettlementJson(null) : body;
        HomeId home = home(id);
        return repeatable.once(call, asked, Settled.class, () -> {
            Settlement chosen = ChoiceJson.settlement(asked.choices());
            matters.settle(home, chosen);
            return new Settled(chosen.choices().size());
        });
    }

    private static HomeId home(String id) {
        return HomeId.of(Ids.parse("id", id));
    }

    /** The body of {@code POST /homes/{id}/matters/settlement}. */
    public record SettlementJson(@Nullable List<ChoiceJson> choices) {}

    /** Names are not repeated: what is open still is asked for anew. */
    public record Settled(int settled) {}
}
