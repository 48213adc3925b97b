package org.halfpastfour.programme.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesSessions;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.rest.Repeatable;
import org.jspecify.annotations.Nullable;

/** To which series a session belongs. */
@Path("sessions/{id}/series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionSeriesResource {

    @Inject
    SeriesSessions seriesSessions;

    @Inject
    Sessions sessions;

    @Inject
    Repeatable repeatable;

    /** Families who took the whole series are asked for it. */
    @PUT
    public SessionJson put(@PathParam("id") String id, @BeanParam Repeatable.Call call, @Nullable Belongs body) {
        SessionId session = new SessionId(Ids.parse("id", id));
        UUID series = body == null ? null : body.series();
        new Checks().notNull("series", series).orThrow();
        SeriesId into = new SeriesId(Objects.requireNonNull(series));
        return repeatable.once(call, body, SessionJson.class, () -> {
            seriesSessions.putInto(session, into);
            return json(session);
        });
    }

    /** By itself again; refused while somebody who took the whole series is booked in it. */
    @DELETE
    public SessionJson takeOut(@PathParam("id") String id, @BeanParam Repeatable.Call call) {
        SessionId session = new SessionId(Ids.parse("id", id));
        return repeatable.once(call, null, SessionJson.class, () -> {
            seriesSessions.takeOut(session);
            return json(session);
        });
    }

    private SessionJson json(SessionId session) {
        return SessionJson.from(sessions.session(session), null);
    }

    /** @param series of the programme of the session */
    public record Belongs(@Nullable UUID series) {}
}
