package org.halfpastfour.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sessions are about to have other ages; who keeps their bookings says in which of them somebody would be too young or too
 * old. Observed inside the same transaction.
 */
public final class AgesAsked {

    private final List<SessionId> sessions;
    private final int from;
    private final int to;
    private final Map<SessionId, Integer> excluded = new HashMap<>();

    AgesAsked(Collection<SessionId> sessions, int from, int to) {
        this.sessions = List.copyOf(sessions);
        this.from = from;
        this.to = to;
    }

    public List<SessionId> sessions() {
        return sessions;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** One more who is booked there and whom these ages exclude. */
    public void excludes(SessionId session) {
        excluded.merge(session, 1, Integer::sum);
    }

    int excludedFrom(SessionId session) {
        return excluded.getOrDefault(session, 0);
    }
}
