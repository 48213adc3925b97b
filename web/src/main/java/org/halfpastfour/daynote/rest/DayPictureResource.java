package org.halfpastfour.daynote.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.halfpastfour.daynote.DayPictureId;
import org.halfpastfour.daynote.DayPictures;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.halfpastfour.shared.rest.SentPicture;

/** One picture of a day, while the guardians of everybody on it agree to photos. */
@Path("day-pictures/{id}")
public class DayPictureResource {

    @Inject
    DayPictures pictures;

    @Inject
    Repeatable repeatable;

    @GET
    @Produces(SentPicture.JPEG)
    @APIResponse(responseCode = "200", description = "A small JPEG")
    public Response look(@PathParam("id") String id) {
        return SentPicture.answer(pictures.picture(picture(id)));
    }

    /** From then on nobody sees it, and the file is gone. */
    @DELETE
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(@PathParam("id") String id, @BeanParam Repeatable.Call call) {
        DayPictureId picture = picture(id);
        var unused = repeatable.once(call, null, Boolean.class, () -> {
            pictures.remove(picture);
            return true;
        });
        return Response.noContent().build();
    }

    private static DayPictureId picture(String id) {
        return DayPictureId.of(Ids.parse("id", id));
    }
}
