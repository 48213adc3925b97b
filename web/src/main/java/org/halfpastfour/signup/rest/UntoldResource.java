package org.halfpastfour.signup.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.Untold;

/** What a home called off and not every family knows of. */
@Path("homes/{id}/called-off")
@Produces(MediaType.APPLICATION_JSON)
public class UntoldResource {

    @Inject
    CalledOffSessions calledOff;

    /** The soonest first; what is over is not in it. */
    @GET
    public List<UntoldJson> untold(@PathParam("id") String id) {
        return calledOff.untold(new HomeId(Ids.parse("id", id))).stream()
                .map(UntoldJson::from)
                .toList();
    }

    /** @param families how many are not reached yet */
    public record UntoldJson(UUID session, String title, Instant start, Instant end, int families) {

        static UntoldJson from(Untold one) {
            return new UntoldJson(
                    one.session().id().value(),
                    one.session().title(),
                    one.session().start(),
                    one.session().end(),
                    one.families());
        }
    }
}
