package org.halfpastfour.calendar.ui;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.CalendarChange;
import org.halfpastfour.calendar.CareDayChange;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.FindTouched;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.TouchedFamilies;
import org.jspecify.annotations.Nullable;

/** Finds what a change of the calendar touches, so that it is seen before it is done. */
public class ChangeEffects {

    private final Sessions sessions;
    private final TouchedFamilies families;
    private final Words words;

    @Inject
    public ChangeEffects(Sessions sessions, TouchedFamilies families, Words words) {
        this.sessions = sessions;
        this.families = families;
        this.words = words;
    }

    /** Of terms and holidays, which only the after-school classes follow. */
    ChangePreview onClasses(CalendarChange change) {
        return preview(change, change.datesChangingWhetherHeld(), null, SessionKind.AFTER_SCHOOL_CLASS);
    }

    /** Of a closure of one home, or of every home when there is none. */
    ChangePreview onHome(CalendarChange change, @Nullable UUID home) {
        List<LocalDate> dates =
                change.changes().stream().map(CareDayChange::date).toList();
        return preview(change, dates, home == null ? null : new HomeId(home), null);
    }

    private ChangePreview preview(
            CalendarChange change, List<LocalDate> dates, @Nullable HomeId home, @Nullable SessionKind kind) {
        FindTouched question = new FindTouched(dates, home, kind);
        return new ChangePreview(change, sessions.touchedBy(question), families.by(question), words);
    }
}
