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
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.signup.SeriesInvitations;
import org.jspecify.annotations.Nullable;

/** New dates of series that a household took the whole of. */
@Path("households/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    SeriesInvitations invitations;

    @Inject
    Repeatable repeatable;

    @GET
    public List<InvitationJson> open(@PathParam("id") String id) {
        return invitations.of(new HouseholdId(Ids.parse("id", id))).stream()
                .map(InvitationJson::from)
                .toList();
    }

    @POST
    @Path("{series}")
    public SeriesAnswerJson answer(
            @PathParam("id") String id,
            @PathParam("series") String series,
            @BeanParam Repeatable.Call call,
            @Nullable InvitationAnswerJson body) {
        InvitationAnswerJson asked = body == null ? new InvitationAnswerJson(null, null) : body;
        HouseholdId household = new HouseholdId(Ids.parse("id", id));
        SeriesId of = new SeriesId(Ids.parse("series", series));
        return repeatable.once(
                call,
                asked,
                SeriesAnswerJson.class,
                () -> SeriesAnswerJson.from(invitations.answer(asked.command(household, of))));
    }
}
