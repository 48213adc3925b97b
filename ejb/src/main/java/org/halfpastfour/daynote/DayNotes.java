package org.halfpastfour.daynote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** What the home's staff write of a day: for a class in one go, and on top of it for one child. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class DayNotes {

    @Inject
    ClassDesk classes;

    @Inject
    ClassDayDesk views;

    @Inject
    DayNoteRecords notes;

    @Inject
    Event<Happening> happenings;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Also of days that are over. */
    public ClassDayView of(SessionId session) {
        return views.view(classes.served(session));
    }

    /**
     * One more version, while what stood there before is kept. Refused where somebody else wrote meanwhile; what says the same as before
     * changes nothing.
     */
    public ClassDayView write(WriteDayNote command) {
        SessionView session = classes.served(command.session());
        mustBeThere(session, command.child());
        Optional<DayNote> last = last(command);
        if (last.filter(note -> note.text().equals(command.text())).isEmpty()) {
            classes.mustBeOpen(session);
            DayNoteRule.check(session, command.text(), last.isEmpty(), clock);
            ChangedMeanwhile.unless(last.map(DayNote::version).orElse(0) == command.seen());
            keep(command);
        }
        return views.view(session);
    }

    private void mustBeThere(SessionView session, @Nullable ChildId child) {
        List<Participant> came = classes.came(session.id());
        if (child != null) {
            classes.mustHaveCome(came, child);
        } else if (came.isEmpty()) {
            throw DayNoteError.NOBODY_CAME.told();
        }
    }

    private Optional<DayNote> last(WriteDayNote command) {
        UUID child = command.child() == null ? null : command.child().value();
        return notes.of(command.session()).stream()
                .filter(note -> Objects.equals(note.child(), child))
                .findFirst();
    }

    private void keep(WriteDayNote command) {
        DayNote note = new DayNote(command, caller.id(), clock.instant());
        notes.add(note);
        boolean ofClass = command.child() == null;
        audit.record(
                note.version() == 1 ? "day-note.written" : "day-note.changed",
                ofClass ? "session" : "child",
                ofClass ? note.session() : note.child(),
                "session " + command.session() + " version " + note.version());
        if (!command.text().saysNothing()) {
            happenings.fire(new DayNoteWritten(command.session(), note.child()));
        }
    }
}
