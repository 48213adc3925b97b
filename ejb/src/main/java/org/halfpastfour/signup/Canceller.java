package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.Participant;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/** Takes bookings back, and gives what becomes free to who waits. */
@ApplicationScoped
class Canceller {

    @Inject
    EndingRecords endings;

    @Inject
    SessionDirectory sessions;

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

    /**
     * A booking that is live no more.
     *
     * @param session as it is now, if that is known
     * @param known those of the household whom who asks may know, if they were read
     */
    record Cancelled(Booking booking, @Nullable SessionView session, List<Participant> known) {}

    /** A booking that has ended stays as it ended. */
    Cancelled cancel(CancelBooking command) {
        HeldEntry held = endings.held(command.booking()).orElseThrow(SignUpError.BOOKING_NOT_FOUND::told);
        LiveEntry entry = held.entry();
        SessionView session = sessions.session(entry.session());
        List<Participant> known = known(entry, session);
        LockedBooking locked = endings.lockedWithArrival(command.booking());
        Booking booking = locked.booking();
        int before = taken(booking);
        if (booking.isLive()) {
            cancel(session, locked, command);
            if (held.isWaitedFor()) {
                seating.promote(session);
            }
        }
        boolean alone = !held.isWaitedFor() && !CompanyRule.admitsAdults(session);
        return new Cancelled(booking, alone ? without(session, before - taken(booking)) : null, known);
    }

    private List<Participant> known(LiveEntry entry, SessionView session) {
        if (finder.staffFor(entry.household()).test(session)) {
            sights.mustSee(entry.household(), List.of(entry));
            return List.of();
        }
        AskedHousehold asked = finder.ask(entry.household(), List.of(entry.participant()));
        sights.mustSee(asked, List.of(entry));
        return asked.members();
    }

    private static int taken(Booking booking) {
        return booking.isLive() && !booking.is(BookingState.WAITING) && !booking.isPlaceGivenOn() ? 1 : 0;
    }

    private static SessionView without(SessionView session, int gone) {
        return session.with(new Counters(session.places(), session.taken() - gone, session.waiting()));
    }

    private void cancel(SessionView session, LockedBooking locked, CancelBooking command) {
        Booking booking = locked.booking();
        CancellationPolicy.mustNotHaveBegun(session, clock.instant());
        Ending ending = ending(session, booking, command);
        Stranded stranded = company.strandedWithout(session, booking);
        if (stranded.children()) {
            throw SignUpError.GUARDIAN_STAYS.told();
        }
        ends.fire(locked.ends());
        withdrawals.leaveForGood(session, booking, stranded, ending);
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

    /** Whether a child of the family would be there without a guardian. */
    boolean leavesChildren(SessionView session, Booking booking) {
        return company.strandedWithout(session, booking).children();
    }
}
