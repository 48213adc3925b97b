package org.halfpastfour.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * People are about to be in charge of sessions; who observes it inside the transaction may still refuse.
 *
 * @param names of those with an account, by account
 * @param again whether those who were in it may come back as well
 */
public record PuttingInCharge(List<SessionId> sessions, Map<UUID, String> names, boolean again) {

    public PuttingInCharge(List<SessionId> sessions, Map<UUID, String> names) {
        this(sessions, names, false);
    }

    public PuttingInCharge {
        sessions = List.copyOf(sessions);
        names = Map.copyOf(names);
    }

    PuttingInCharge takenUpAgain() {
        return new PuttingInCharge(sessions, names, true);
    }
}
