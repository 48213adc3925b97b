package org.halfpastfour.daynote;

import java.time.Instant;
import java.util.List;

/**
 * A note as it stands, for staff.
 *
 * @param by the name of who wrote it
 * @param earlier what stood there before, the latest first
 */
public record DayNoteView(int version, NoteText text, String by, Instant at, List<DayNoteView> earlier) {

    public DayNoteView {
        earlier = List.copyOf(earlier);
    }

    DayNoteView before(List<DayNoteView> others) {
        return new DayNoteView(version, text, by, at, others);
    }
}
