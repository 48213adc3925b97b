package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.roster.AdultsHere;

/** The adults who are in a home, and how many of them count for which of its sessions. */
record AdultsThere(AdultsHere home, Map<SessionId, Integer> counted) {

    static final AdultsThere NOT_KNOWN = new AdultsThere(AdultsHere.NOT_KNOWN, Map.of());

    boolean known() {
        return home.known();
    }

    int all() {
        return home.adults().size();
    }

    int of(SessionId session) {
        return counted.getOrDefault(session, 0);
    }
}
