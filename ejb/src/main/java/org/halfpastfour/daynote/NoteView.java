package org.halfpastfour.daynote;

import java.time.Instant;
import java.util.List;

/**
 * A note as it stands, for staff.
 *
 * @param by the name of who wrote it
 * @param earlier what stood there before, the latest first
 */
public record NoteView(int version, NoteText text, String by, Instant at, List<NoteView> earlier) {

    public NoteView {
        earlier = List.copyOf(earlier);
    }

    NoteView before(List<NoteView> others) {
        return new NoteView(version, text, by, at, others);
    }
}
