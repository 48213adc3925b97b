package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.policy.PolicyDirectory;
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
    Company company;

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
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** A booking that has ended stays as it ended. */
    Booking cancel(CancelBooking command) {
        LiveEntry entry = bookings.entry(command.booking()).orElseThrow(BookingNotFound::new);
        SessionView session = sessions.session(entry.session());
        if (!finder.staffFor(entry.household()).test(session)) {
            finder.mustActFor(entry.household(), List.of(entry.participant()));
        }
        sights.mustSee(entry.household(), List.of(entry));
        places.lock(List.of(session.id()));
        Booking booking = bookings.locked(command.booking());
        if (booking.isLive()) {
            cancel(session, booking, command);
        }
        return booking;
    }

    private void cancel(SessionView session, Booking booking, CancelBooking command) {
        CancellationPolicy.mustNotHaveBegun(session, clock.instant());
        Ending ending = ending(session, booking, command);
        mustNotLeaveChildren(session, booking);
        ends.fire(new BookingEnds(session.id(), booking.participant()));
        withdrawals.leave(session, booking, ending);
        seating.promote(session);
        audit.record(
                "booking.cancelled",
                "booking",
                booking.id().value(),
                ending.reason().name());
    }

    /** It is the family's doing when one of the family cancels, or when staff write down what the family told them. */
    private Ending ending(SessionView session, Booking booking, CancelBooking command) {
        boolean late = CancellationPolicy.isLate(booking, session, clock.instant(), clock.getZone(), policies.values());
        return command.familyAsked() || caller.belongsTo(booking.household().value())
                ? Ending.byFamily(caller.id(), late)
                : Ending.byHome(EndingReason.HOME_CANCELLED, command.reason(), caller.id());
    }

    private void mustNotLeaveChildren(SessionView session, Booking booking) {
        if (leavesChildren(session, booking)) {
            throw new GuardianStays();
        }
    }

    /** Whether a child of the family would be there without a guardian. */
    boolean leavesChildren(SessionView session, Booking booking) {
        return company.strandedWithout(session, booking).children();
    }
}
