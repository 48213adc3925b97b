package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Checks;

/**
 * A family that waits for several places together, and is passed by single ones, may choose to be taken one by one. Each
 * keeps the order of asking of all, so nobody loses a turn by it and nobody wins one; who of them goes first the family says.
 */
@ApplicationScoped
class Splitting {

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
    Audit audit;

    /** All of the party, each for itself now; who waits alone already stays so. */
    List<Booking> split(SplitParty command) {
        BookingId id = command.booking();
        LiveEntry entry = bookings.entry(id).orElseThrow(SignUpError.BOOKING_NOT_FOUND::told);
        SessionView session = sessions.session(entry.session());
        places.lock(List.of(session.id()));
        Party party = bookings.locked(id).party();
        mustActFor(session, party);
        if (!party.isWaiting()) {
            throw SignUpError.NOT_WAITING.told();
        }
        new Checks()
                .that(!session.needsGuardian(), "split", SignUpError.SPLIT_WITH_GUARDIAN)
                .that(consistsOf(party, command.order()), "order", SignUpError.NOT_AMONG_THEM)
                .orThrow();
        return split(session, party, command.order());
    }

    private static boolean consistsOf(Party party, List<UUID> order) {
        return party.live().stream()
                .map(Booking::participant)
                .collect(Collectors.toSet())
                .containsAll(order);
    }

    /** The first of them stays in the party, and those that follow get new ones with growing ids: their order in the line. */
    private List<Booking> split(SessionView session, Party party, List<UUID> order) {
        List<Booking> all = TurnRule.inTurn(party.live(), Booking::participant, order);
        if (all.size() > 1) {
            List<Booking> others = new ArrayList<>(all.subList(1, all.size()));
            others.forEach(booking -> party.giveTo(parties.beside(party), booking));
            parties.flush();
            seating.promote(session);
            audit.record("party.split", "party", party.id().value(), "session " + session.id());
        }
        return all;
    }

    /** For everybody of the party: who may not see one of them splits none. */
    private void mustActFor(SessionView session, Party party) {
        List<LiveEntry> entries = party.live().stream().map(Booking::entry).toList();
        if (finder.staffFor(party.household()).test(session)) {
            sights.mustSee(party.household(), entries);
        } else {
            List<UUID> people = entries.stream().map(LiveEntry::participant).toList();
            sights.mustSee(finder.ask(party.household(), people), entries);
        }
    }
}
