package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/** Where more have places than there are by now: who asked last goes first, and a party goes whole. */
@ApplicationScoped
class Overbooked {

    @Inject
    BookingRecords bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    Seating seating;

    @Inject
    PartyRecords parties;

    @Inject
    ArrivedRecords here;

    @Inject
    Event<BookingEnds> ends;

    @Inject
    Caller caller;

    /** Nobody is offered what becomes free, for it is not there. */
    void cut(SessionId id, int left, String reason) {
        places.lock(List.of(id));
        SessionView session = sessions.session(id);
        Map<UUID, Instant> arrived = here.arrivedAt(id);
        for (Party party : surplus(id, left)) {
            party.live().forEach(booking -> ends.fire(ending(booking, arrived)));
            seating.end(session, party, Ending.byHome(EndingReason.HOME_SETTLED, reason, caller.id()));
        }
        parties.flush();
    }

    private static BookingEnds ending(Booking booking, Map<UUID, Instant> arrived) {
        return new BookingEnds(booking.session(), booking.participant(), arrived.get(booking.participant()));
    }

    /** Those who would lose their places. */
    List<Booking> leaving(SessionId session, int left) {
        return surplus(session, left).stream()
                .flatMap(party -> party.live().stream())
                .toList();
    }

    private Collection<Party> surplus(SessionId session, int left) {
        List<Party> seated = bookings.liveIn(session).stream()
                .map(Booking::party)
                .filter(party -> !party.isWaiting())
                .distinct()
                .sorted(Comparator.comparing(Party::askedOrder).reversed())
                .toList();
        int taken = seated.stream().mapToInt(party -> party.live().size()).sum();
        List<Party> surplus = new ArrayList<>();
        for (Party party : seated) {
            if (taken > left) {
                surplus.add(party);
                taken -= party.live().size();
            }
        }
        return surplus;
    }
}
