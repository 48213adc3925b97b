package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;

/**
 * Families sign up for sessions, and the staff of their homes does it for them the same way. A party that fits whole is
 * confirmed, otherwise it waits whole; a place that becomes free is offered to who waits, in order.
 */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.HOME_STAFF})
public class SignUp {

    @Inject
    FamilyFinder finder;

    @Inject
    Booker booker;

    @Inject
    Canceller canceller;

    @Inject
    Splitting splitting;

    @Inject
    OfferDesk desk;

    @Inject
    Offerings offerings;

    @Inject
    HouseholdBookings household;

    @Inject
    SeriesDesk seriesDesk;

    @Inject
    Summaries summaries;

    @Inject
    Sheets sheets;

    @Inject
    Seating seating;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    PartyRecords parties;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** It is recorded before a place is taken, because from then on others wait for this transaction to end. */
    public BookingAnswer book(BookSession command) {
        Family family = finder.find(
                        command.household(), command.children(), command.guardians(), command.exceptionReason())
                .inOrder(command.order());
        audit.record(
                "booking.made",
                "session",
                command.session().value(),
                family.household().toString());
        return new BookingAnswer(summaries.of(family, booker.book(command.session(), family, command.split())));
    }

    /** Books what can be booked of the chosen dates and tells the rest; when the series goes on the family is asked. */
    public SeriesAnswer bookSeries(BookSeries command) {
        Family family = finder.find(command.household(), command.children(), command.guardians(), null)
                .inOrder(command.order());
        List<SessionView> series = sessions.upcomingOf(command.series());
        return seriesDesk.book(command.series(), command.of(series), series, family, command.split());
    }

    /** Free for a family until noon on the day, late afterwards; never late for what the home does. Cancelling again answers how it ended. Refused once it began. */
    public BookingSummary cancel(BookingId id) {
        return cancel(CancelBooking.of(id));
    }

    /** The same with what the home's staff say: why, or that the family asked for it. */
    public BookingSummary cancel(CancelBooking command) {
        return summaries.of(canceller.cancel(command));
    }

    /** Has a family that waits together taken one by one from now on; everybody keeps the order of asking. */
    public BookingAnswer split(BookingId id) {
        return split(new SplitParty(id));
    }

    /** The same in an order that the family chooses among its own. */
    public BookingAnswer split(SplitParty command) {
        return new BookingAnswer(summaries.of(splitting.split(command)));
    }

    /** Takes the offered places, and gives up what cannot be attended besides. */
    public BookingAnswer accept(OfferId id) {
        return new BookingAnswer(summaries.of(desk.accept(id).live()));
    }

    /** Leaves the offered places to the next. */
    public void decline(OfferId id) {
        desk.decline(id);
    }

    public List<Offering> find(FindOfferings question) {
        return offerings.find(question);
    }

    public Offering offering(SessionId session, HouseholdId of) {
        return offerings.one(session, of);
    }

    /** All sessions of a series that are still to begin, in order of time. */
    public List<Offering> offeringsOf(SeriesId series, HouseholdId of) {
        return offerings.ofSeries(series, of);
    }

    /** For a child that one may act for, whether it can book each of these sessions, and why not. */
    public Map<SessionId, Eligibility> eligibility(ChildId child, Collection<SessionId> sessions) {
        return offerings.of(child, sessions);
    }

    /** Of sessions on these days, both inside. */
    public List<BookingSummary> bookingsOf(HouseholdId of, LocalDate from, LocalDate to) {
        return household.between(of, new DateRange(from, to), to);
    }

    public List<OfferView> offersOf(HouseholdId of) {
        return household.offersOf(of);
    }

    @RolesAllowed(Roles.HOME_STAFF)
    public SignUpSheet sheet(SessionId id) {
        return sheets.of(served(id));
    }

    /** Runs by hand what runs by itself; answers how many participants, of those whom who asks may know of, were offered a place. */
    @RolesAllowed(Roles.HOME_STAFF)
    public int promote(SessionId id) {
        SessionView session = served(id);
        places.lock(List.of(id));
        OwnFamily own = finder.own();
        mustNotPromoteOwn(id, own);
        List<Party> offered = seating.expireOverdue(session);
        audit.record("waiting-list.promoted", "session", id.value(), null);
        return Sights.told(offered, own);
    }

    /** The own family waits like others, for the clock or a colleague. */
    private void mustNotPromoteOwn(SessionId id, OwnFamily own) {
        if (parties.waitingIn(id).stream().map(Party::household).anyMatch(own::includes)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private SessionView served(SessionId id) {
        SessionView session = sessions.session(id);
        caller.mustServeHome(session.home().value());
        return session;
    }
}
