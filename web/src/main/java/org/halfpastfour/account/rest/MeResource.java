package org.halfpastfour.account.rest;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.ChangePassword;
import org.halfpastfour.account.Me;
import org.halfpastfour.account.OneLook;
import org.halfpastfour.home.Homes;
import org.jspecify.annotations.Nullable;

/** Who is asking, and what this account may reach. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** The one path that opens while a password is due. */
    static final String PASSWORD = "me/password";

    @Inject
    Accounts accounts;

    @Inject
    Homes homes;

    @Inject
    OneLook look;

    @Inject
    Instance<CasesOfCaller> cases;

    @GET
    public MeJson me() {
        return look.answer(this::ask);
    }

    private MeJson ask() {
        Me me = accounts.me();
        return new MeJson(
                me.loginName(),
                me.displayName(),
                me.language(),
                me.roles().stream().map(Enum::name).sorted().toList(),
                homes(me.homes()),
                ids(me.households()),
                ids(cases.stream().flatMap(source -> source.of(me).stream()).toList()));
    }

    /** The next request signs in with the new one; every session of the account ends. */
    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "The password is changed")
    public void changePassword(@Nullable NewPasswordJson body) {
        accounts.changePassword(body == null ? new ChangePassword(null, null) : body.command());
    }

    /** Who has no home may have no role either, and asks for none. */
    private List<MeJson.Home> homes(Collection<UUID> own) {
        return own.isEmpty()
                ? List.of()
                : homes.homes(own).stream()
                        .map(home -> new MeJson.Home(home.id().value(), home.name()))
                        .toList();
    }

    private static List<MeJson.Id> ids(Collection<UUID> ids) {
        return ids.stream().map(MeJson.Id::new).toList();
    }
}
