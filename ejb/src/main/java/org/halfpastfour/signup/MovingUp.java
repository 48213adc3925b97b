package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Roles;

/**
 * Staff have a family go before others on a waiting list, and say why. It is offered the next place that it fits into, by the
 * same code as everybody; what is offered to others stays theirs.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class MovingUp {

    @Inject
    BookingRecords bookings;

    @Inject
    PartyRecords parties;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    Seating seating;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Answers whether it is offered a place at once. Who was moved up already stays so, with the first reason. */
    public boolean moveUp(MoveUp command) {
        LiveEntry entry = bookings.entry(command.booking()).orElseThrow(SignUpError.BOOKING_NOT_FOUND::told);
        SessionView session = sessions.session(entry.session());
        mustServe(session, entry);
        places.lock(List.of(session.id()));
        Party party = bookings.locked(command.booking()).party();
        if (!party.isWaiting()) {
            throw SignUpError.NOT_WAITING.told();
        }
        if (!party.isMovedUp()) {
            mustNotBeNext(party);
            party.moveUp(command.reason(), caller.id(), clock.instant());
            parties.flush();
            seating.promote(session);
            audit.record("waiting-list.moved-up", "party", party.id().value(), "session " + session.id());
        }
        return party.isOffered();
    }

    /** Nobody has the own family go before others, and who is hidden is not there. */
    private void mustServe(SessionView session, LiveEntry entry) {
        caller.mustServeHome(session.home().value());
        sights.mustSee(entry.household(), List.of(entry));
        if (!finder.staffFor(entry.household()).test(session)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private void mustNotBeNext(Party party) {
        LinePlace place = parties.places(List.of(party.id())).get(party.id());
        if (place == null || place.place() == 1) {
            throw SignUpError.NEXT_ALREADY.told();
        }
    }
}
