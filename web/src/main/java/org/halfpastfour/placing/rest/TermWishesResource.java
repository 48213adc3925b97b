package org.halfpastfour.placing.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.Wishes;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Params;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** What a household wishes for a child before a term, and what became of it. */
@Path("terms/{term}/wishes/{child}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermWishesResource {

    @Inject
    Wishes wishes;

    @Inject
    Repeatable repeatable;

    @GET
    public WishesJson read(
            @PathParam("term") String term,
            @PathParam("child") String child,
            @QueryParam("household") @Nullable String household) {
        UUID of = Params.id("household", household);
        return WishesJson.from(wishes.of(
                new TermId(Ids.parse("term", term)),
                new ChildId(Ids.parse("child", child)),
                of == null ? null : new HouseholdId(of)));
    }

    /** In place of what was sent before; the last word until wishes are collected counts. */
    @PUT
    public WishesJson send(
            @PathParam("term") String term,
            @PathParam("child") String child,
            @BeanParam Repeatable.Call call,
            @Nullable NewWishesJson body) {
        NewWishesJson asked = body == null ? new NewWishesJson(null, null, null, null) : body;
        TermId of = new TermId(Ids.parse("term", term));
        ChildId wishing = new ChildId(Ids.parse("child", child));
        return repeatable.once(
                call, asked, WishesJson.class, () -> WishesJson.from(wishes.send(asked.command(of, wishing))));
    }
}
