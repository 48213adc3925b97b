package org.halfpastfour.casework.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.casework.CaseNotFound;
import org.halfpastfour.casework.ClientContacts;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.rest.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * Contacts with a client, written by the caseworker of the case; to everybody else there is no such case. The key of a request stands
 * with the contact and nowhere else: sent again with the same key, it is the same contact.
 */
@Path("cases/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactsResource {

    @Inject
    ClientContacts contacts;

    @POST
    @APIResponse(
            responseCode = "201",
            description = "The contact",
            content = @Content(schema = @Schema(implementation = Written.class)))
    public Response write(
            @PathParam("id") String id,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Nullable NewContactJson body,
            @Context SecurityContext caller) {
        if (!caller.isUserInRole(Roles.CASEWORKER) && !caller.isUserInRole(Roles.CASE_SUPERVISOR)) {
            throw new CaseNotFound();
        }
        ClientId client = ClientId.of(Ids.parse("id", id));
        NewContactJson asked = body == null ? NewContactJson.empty() : body;
        Written written = Written.of(contacts.write(asked.command(client, attempt(key))));
        return Response.status(Response.Status.CREATED).entity(written).build();
    }

    private static UUID attempt(@Nullable String key) {
        String checked = IdempotencyKey.checked(key);
        return checked == null ? Ids.next() : UUID.nameUUIDFromBytes(checked.getBytes(StandardCharsets.UTF_8));
    }

    /** A contact that was written. */
    public record Written(UUID id) {

        static Written of(ContactId contact) {
            return new Written(contact.value());
        }
    }
}
