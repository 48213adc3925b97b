package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does with a session what was chosen where a change touched it; for who has asked whether that may be done. */
@ApplicationScoped
public class SessionSettler {

    @Inject
    SessionRecords sessions;

    @Inject
    SessionEditor editor;

    @Inject
    PlacesEditor places;

    /** Ends every booking of it. */
    public void cancel(SessionId id, String reason) {
        editor.cancel(sessions.locked(id).orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told), reason);
    }

    /** Promises no more places than the room has now, as far as they are not taken. */
    public void fit(SessionId id) {
        places.fit(sessions.fresh(id));
    }
}
