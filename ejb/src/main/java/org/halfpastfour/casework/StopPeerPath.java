package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Ends a way at whichever gate; why is kept here and told nobody else. */
public record StopPeerPath(PeerPathId path, int version, PeerStopSide by, LocalDate on, String words) {

    public static final int LONGEST = 500;

    public StopPeerPath {
        new Checks()
                .notNull("path", path)
                .notNull("by", by)
                .notNull("on", on)
                .text("words", words, 1, LONGEST)
                .orThrow();
        words = Text.lines(words);
    }
}
