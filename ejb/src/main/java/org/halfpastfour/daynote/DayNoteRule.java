package org.halfpastfour.daynote;

import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;

/** A note is written of who came, until the day is over or closed; a child is ready at some time of that day, from the start on. */
final class DayNoteRule {

    private DayNoteRule() {}

    static boolean isOpen(SessionView session, boolean closed, Clock clock) {
        return !closed && !LocalDate.now(clock).isAfter(session.date());
    }

    static void check(SessionView session, NoteText text, boolean first, Clock clock) {
        new Checks()
                .that(!(first && text.saysNothing()), "done", DayNoteError.NOTE_SAYS_NOTHING)
                .that(isOfTheDay(session, text, clock), "readyAt", DayNoteError.READY_ON_ANOTHER_DAY)
                .orThrow();
    }

    private static boolean isOfTheDay(SessionView session, NoteText text, Clock clock) {
        return text.readyAt() == null
                || !text.readyAt().isBefore(session.start())
                        && LocalDate.ofInstant(text.readyAt(), clock.getZone()).equals(session.date());
    }
}
