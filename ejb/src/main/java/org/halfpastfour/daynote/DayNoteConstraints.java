package org.halfpastfour.daynote;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of notes because somebody else was faster, and what is told then. */
final class DayNoteConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("day_note_once", about -> new ChangedMeanwhile()),
            telling("day_note_day_open", DayNoteError.NOTES_ARE_CLOSED));

    private DayNoteConstraints() {}
}
