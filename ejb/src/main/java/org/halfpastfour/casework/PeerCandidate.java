package org.halfpastfour.casework;

import java.time.LocalDate;

/** A client who can go into a group of peers. */
public record PeerCandidate(ClientId client, String name) {

    /** @param agreedOn since when the client agrees to it */
    public JoiningFamily joining(LocalDate agreedOn) {
        return JoiningFamily.alone(client, agreedOn);
    }
}
