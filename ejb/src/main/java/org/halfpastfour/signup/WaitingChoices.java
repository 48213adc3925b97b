package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** What a family chooses while it waits. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class WaitingChoices {

    @Inject
    BookingRecords bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

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

    /** Refused when it does not wait any more, and when the moment is over or after the start. */
    public void takeWhenFree(TakeWhenFree command) {
        LiveEntry entry = bookings.entry(command.booking()).orElseThrow(SignUpError.BOOKING_NOT_FOUND::told);
        SessionView session = sessions.session(entry.session());
        places.lock(List.of(session.id()));
        Party party = bookings.locked(command.booking()).party();
        mustActFor(party);
        check(command.until(), session);
        if (!party.isWaiting() && !party.isOffered()) {
            throw SignUpError.NOT_WAITING.told();
        }
        party.takeWhenFree(command.until(), caller.id());
        audit.record(
                command.until() == null ? "party.asked-again" : "party.taken-when-free",
                "party",
                party.id().value(),
                "session " + session.id());
    }

    private void check(@Nullable Instant until, SessionView session) {
        new Checks()
                .that(
                        until == null || until.isAfter(clock.instant()) && !until.isAfter(session.start()),
                        "until",
                        SignUpError.UNTIL_BEFORE_START)
                .orThrow();
    }

    private void mustActFor(Party party) {
        List<LiveEntry> entries = party.live().stream().map(Booking::entry).toList();
        AskedHousehold asked = finder.ask(
                party.household(), entries.stream().map(LiveEntry::participant).toList());
        sights.mustSee(asked, entries);
    }
}
