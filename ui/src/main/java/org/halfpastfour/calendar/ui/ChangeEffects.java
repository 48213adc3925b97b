package org.halfpastfour.calendar.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.CalendarChange;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Finds what a change of the calendar touches, so that it is seen before it is done. */
public class ChangeEffects {

    private final Sessions sessions;
    private final Words words;

    @Inject
    public ChangeEffects(Sessions sessions, Words words) {
        this.sessions = sessions;
        this.words = words;
    }

    /** Of terms and holidays, which only the after-school classes follow. */
    ChangePreview onClasses(CalendarChange change) {
        return new ChangePreview(
                change,
                touched(change).stream()
                        .filter(session -> session.kind() == SessionKind.AFTER_SCHOOL_CLASS)
                        .toList(),
                words);
    }

    /** Of a closure of one home, or of every home when there is none. */
    ChangePreview onHome(CalendarChange change, @Nullable UUID home) {
        return new ChangePreview(
                change,
                touched(change).stream()
                        .filter(session ->
                                home == null || session.home().value().equals(home))
                        .toList(),
                words);
    }

    private List<SessionView> touched(CalendarChange change) {
        return sessions.touchedBy(change.datesChangingWhetherHeld());
    }
}
