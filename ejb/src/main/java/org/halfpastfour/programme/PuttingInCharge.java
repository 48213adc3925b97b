package org.halfpastfour.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * People are about to be in charge of sessions; who observes it inside the transaction may still refuse.
 *
 * @param names of those with an account, by account
 */
public record PuttingInCharge(List<SessionId> sessions, Map<UUID, String> names) {

    public PuttingInCharge {
        sessions = List.copyOf(sessions);
        names = Map.copyOf(names);
    }
}
