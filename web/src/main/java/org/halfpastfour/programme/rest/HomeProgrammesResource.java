package org.halfpastfour.programme.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.shared.Ids;

/** What a home offers. */
@Path("homes/{id}/programmes")
@Produces(MediaType.APPLICATION_JSON)
public class HomeProgrammesResource {

    @Inject
    Programmes programmes;

    @GET
    public List<ProgrammeJson> all(@PathParam("id") String id) {
        return programmes.of(new HomeId(Ids.parse("id", id))).stream()
                .map(ProgrammeJson::from)
                .toList();
    }
}
