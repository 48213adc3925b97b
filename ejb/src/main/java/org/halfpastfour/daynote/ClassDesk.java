package org.halfpastfour.daynote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.attendance.AttendanceDirectory;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Role;

/** Of which class staff write, and of whom in it. */
@ApplicationScoped
class ClassDesk {

    @Inject
    SessionDirectory sessions;

    @Inject
    AttendanceDirectory attendance;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    SessionView served(SessionId id) {
        SessionView session = sessions.session(id);
        if (session.kind().isMeeting() || !serves(session)) {
            throw ProgrammeError.SESSION_NOT_FOUND.told();
        }
        return session;
    }

    boolean serves(SessionView session) {
        return caller.has(Role.HOME_STAFF) && caller.serves(session.home().value());
    }

    OwnFamily own() {
        return families.ownFamily(caller.id());
    }

    /** By name, without who is hidden from who asks. */
    List<Participant> came(SessionId session) {
        OwnFamily own = own();
        return families.participants(attendance.came(session)).values().stream()
                .filter(Participant::child)
                .filter(child -> !own.hides(child.id()))
                .sorted(NameReading.order(Participant::name))
                .toList();
    }

    boolean isOpen(SessionView session) {
        return DayNoteRule.isOpen(session, attendance.isClosed(session.home(), session.date()), clock);
    }

    void mustBeOpen(SessionView session) {
        if (!isOpen(session)) {
            throw DayNoteError.NOTES_ARE_CLOSED.told();
        }
    }

    /** Of whom it is written: somebody who came, and nobody of the own family. */
    void mustHaveCome(List<Participant> came, ChildId child) {
        if (came.stream().noneMatch(one -> one.id().equals(child.value()))) {
            throw DayNoteError.CHILD_WAS_NOT_THERE.told();
        }
        if (own().includes(child.value())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }
}
