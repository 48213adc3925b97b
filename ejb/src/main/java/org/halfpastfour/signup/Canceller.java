package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionPlaces;
import org.halfpastfour.programme.SessionView;

/** Takes bookings back, and gives what becomes free to who waits. */
@ApplicationScoped
class Canceller {

    @Inject
    Bookings bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    SessionPlaces places;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Seating seating;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Event<BookingEnds> ends;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A booking that has ended stays as it ended. */
    Booking cancel(BookingId id) {
        LiveEntry entry = bookings.entry(id).orElseThrow(BookingNotFound::new);
        SessionView session = sessions.session(entry.session());
        if (!caller.serves(session.home().value())) {
            finder.mustActFor(entry.household(), List.of(entry.participant()));
            sights.mustSee(entry.household(), List.of(entry));
        }
        places.lock(List.of(session.id()));
        Booking booking = bookings.locked(id);
        if (booking.isLive()) {
            cancel(session, booking);
        }
        return booking;
    }

    private void cancel(SessionView session, Booking booking) {
        BookingState as = CancellationPolicy.ending(booking.state(), session, clock.instant(), clock.getZone());
        mustNotLeaveChildren(session, booking);
        ends.fire(new BookingEnds(session.id(), booking.participant()));
        withdrawals.leave(session, booking, as);
        seating.promote(session);
        audit.record("booking.cancelled", "booking", booking.id().value(), as.name());
    }

    private void mustNotLeaveChildren(SessionView session, Booking booking) {
        var left = withdrawals.left(session, booking);
        boolean children = left.stream().anyMatch(Participant::child);
        if (children && !CompanyRule.mayRemain(session, left)) {
            throw new GuardianStays();
        }
    }
}
