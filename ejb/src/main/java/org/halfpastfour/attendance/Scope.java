package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.DoorDirectory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Role;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.LiveBooking;

/** Who may see and mark what: staff the sessions of their homes, parents the places of their own household. */
@ApplicationScoped
class Scope {

    @Inject
    Caller caller;

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingDirectory bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    DoorDirectory doors;

    @Inject
    AttendanceRecords register;

    @Inject
    Discretion discretion;

    SessionView servedSession(SessionId id) {
        SessionView session = sessions.session(id);
        if (!isServed(session) || session.kind().isMeeting()) {
            throw ProgrammeError.SESSION_NOT_FOUND.told();
        }
        return session;
    }

    /** Who has come keeps the place until gone, even if the booking or the session was cancelled meanwhile. */
    Place servedPlace(SessionId session, ChildId child) {
        SessionView served = servedSession(session);
        LiveBooking booking = booking(session, child)
                .or(() -> placeOfWhoCame(session, child))
                .orElseThrow(AttendanceError.NOT_BOOKED_HERE::told);
        Place place = place(served, booking, true);
        if (discretion.hides(booking)) {
            throw AttendanceError.NOT_BOOKED_HERE.told();
        }
        if (discretion.own().includes(child.value())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        return place;
    }

    /** As staff of the session's home, or else as a parent; a parent learns nothing about places of other families. */
    Place ownPlace(SessionId id, ChildId child) {
        SessionView session = sessions.session(id);
        if (actsAsStaff(session, child)) {
            return servedPlace(id, child);
        }
        LiveBooking booking = booking(id, child)
                .filter(own -> mayActFor(own, child, session))
                .orElseThrow(AttendanceError.NOT_BOOKED_HERE::told);
        return place(session, booking, false);
    }

    /** Whether who asks marks this child as staff of the session's home. */
    boolean actsAsStaff(SessionView session, ChildId child) {
        return isServed(session) && !isOwn(child);
    }

    /** For the own child one speaks as its parent. */
    private boolean isOwn(ChildId child) {
        return caller.has(Role.PARENT) && discretion.own().includes(child.value());
    }

    private boolean isServed(SessionView session) {
        return caller.has(Role.HOME_STAFF) && caller.serves(session.home().value());
    }

    private boolean mayActFor(LiveBooking booking, ChildId child, SessionView session) {
        return caller.belongsTo(booking.household().value())
                && families.mayAct(caller.id(), booking.household(), List.of(child), session.date())
                && bookings.unseen(List.of(booking), families.hiddenFrom(caller.id()))
                        .isEmpty();
    }

    private Optional<LiveBooking> booking(SessionId session, ChildId child) {
        return bookings.confirmed(session, child.value());
    }

    private Optional<LiveBooking> placeOfWhoCame(SessionId session, ChildId child) {
        return register.find(session.value(), child.value())
                .filter(Attendance::hasCome)
                .map(Attendance::booking)
                .flatMap(bookings::evenIfEnded);
    }

    private Place place(SessionView session, LiveBooking booking, boolean byStaff) {
        AtTheDoor known = doors.atTheDoor(booking.participant(), caller.id(), session.date())
                .orElse(null);
        return new Place(session, booking, known, byStaff);
    }
}
