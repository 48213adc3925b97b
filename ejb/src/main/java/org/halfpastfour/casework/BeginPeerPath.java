package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Begins the way of a client to helping others, with its first gate.
 *
 * @param words what was looked at, and what for
 */
public record BeginPeerPath(ClientId client, PeerStanding standing, LocalDate on, String words) {

    public BeginPeerPath {
        new Checks()
                .notNull("client", client)
                .notNull("standing", standing)
                .notNull("on", on)
                .text("words", words, 1, PassPeerGate.LONGEST)
                .orThrow();
        words = Text.lines(words);
    }
}
