package org.halfpastfour.programme.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** Changes a programme, together with sessions of it that are still to come. */
@Path("programmes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammesResource {

    @Inject
    ProgrammeChanges changes;

    @Inject
    Repeatable repeatable;

    /** The sessions to come that would change, and what would break in each; changes nothing. */
    @POST
    @Path("preview")
    public List<ComingSessionJson> preview(@PathParam("id") String id, @Nullable ProgrammeChangeJson body) {
        ProgrammeChangeJson asked = body == null ? ProgrammeChangeJson.empty() : body;
        return changes.preview(asked.command(new ProgrammeId(Ids.parse("id", id)))).stream()
                .map(ComingSessionJson::from)
                .toList();
    }

    @PUT
    public Followed change(
            @PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable ProgrammeChangeJson body) {
        ProgrammeChangeJson asked = body == null ? ProgrammeChangeJson.empty() : body;
        ProgrammeId programme = new ProgrammeId(Ids.parse("id", id));
        return repeatable.once(
                call, asked, Followed.class, () -> new Followed(changes.change(asked.command(programme))));
    }

    /** How many sessions followed. */
    public record Followed(int followed) {}
}
