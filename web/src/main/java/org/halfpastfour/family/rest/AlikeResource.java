package org.halfpastfour.family.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.Identities;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;

/** Who may be the same person at a home. */
@Path("homes/{id}/alike")
@Produces(MediaType.APPLICATION_JSON)
public class AlikeResource {

    @Inject
    Identities identities;

    /** First those that wait for an answer, then those that were in the books already, of which fifty at a time. */
    @GET
    public List<AlikeJson> alike(@PathParam("id") String id) {
        HomeId home = new HomeId(Ids.parse("id", id));
        return Stream.concat(identities.questions(home).stream(), identities.inTheBooks(home).stream())
                .map(AlikeJson::from)
                .toList();
    }
}
