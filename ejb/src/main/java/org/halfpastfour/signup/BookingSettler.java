package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Matter;
import org.jspecify.annotations.Nullable;

/** Does with a booking what was chosen where a change touched it. */
@ApplicationScoped
class BookingSettler {

    @Inject
    BookingRecords bookings;

    @Inject
    PartyRecords parties;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Seating seating;

    @Inject
    FamilyDirectory families;

    @Inject
    ArrivedRecords here;

    @Inject
    Event<BookingEnds> ends;

    @Inject
    Caller caller;

    /** By the home, and so never late; what becomes free goes to who waits. */
    void cancel(Matter matter, String reason) {
        SessionView session = sessions.session(new SessionId(matter.session()));
        Booking booking = locked(matter, session);
        if (booking.isLive() && session.state() != SessionState.CANCELLED) {
            ends.fire(new BookingEnds(session.id(), booking.participant(), arrived(session, booking)));
            withdrawals.leave(session, booking, Ending.byHome(EndingReason.HOME_SETTLED, reason, caller.id()));
            parties.flush();
            seating.promote(session);
        }
    }

    /** The child's household has it from now on as if it had booked itself, with the place or the turn that it had. */
    void handOver(Matter matter) {
        SessionView session = sessions.session(new SessionId(matter.session()));
        Booking booking = locked(matter, session);
        List<HouseholdId> living = families.householdsOf(booking.participant(), session.date());
        if (!booking.isLive() || living.isEmpty() || living.contains(booking.household())) {
            return;
        }
        Party old = booking.party();
        if (old.live().size() == 1) {
            old.goTo(living.getFirst());
        } else {
            boolean offered = old.isOffered();
            parties.split(old, booking, living.getFirst());
            places.change(session.id(), offered ? -1 : 0, offered ? 1 : 0);
        }
        parties.flush();
        seating.promote(session);
    }

    /** What nobody has to decide any more is offered to those who wait. */
    void goOn(Matter matter) {
        SessionView session = sessions.session(new SessionId(matter.session()));
        places.lock(Set.of(session.id()));
        parties.flush();
        seating.promote(session);
    }

    private @Nullable Instant arrived(SessionView session, Booking booking) {
        return here.arrivedAt(session.id()).get(booking.participant());
    }

    private Booking locked(Matter matter, SessionView session) {
        places.lock(Set.of(session.id()));
        return bookings.locked(new BookingId(matter.subject()));
    }
}
