package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionPlaces;
import org.halfpastfour.programme.SessionView;

/** Where more have places than there are by now: who asked last goes first, and a party goes whole. */
@ApplicationScoped
class Overbooked {

    @Inject
    Bookings bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    SessionPlaces places;

    @Inject
    Seating seating;

    @Inject
    Parties parties;

    @Inject
    FamilyDirectory families;

    @Inject
    Event<BookingEnds> ends;

    @Inject
    Caller caller;

    /** Nobody is offered what becomes free, for it is not there. */
    void cut(SessionId id, int left, String reason) {
        places.lock(List.of(id));
        SessionView session = sessions.session(id);
        for (Party party : surplus(id, left)) {
            party.live().forEach(booking -> ends.fire(new BookingEnds(id, booking.participant())));
            seating.end(session, party, Ending.byHome(EndingReason.HOME_SETTLED, reason, caller.id()));
        }
        parties.flush();
    }

    List<String> names(SessionView session, int left) {
        List<UUID> people = surplus(session.id(), left).stream()
                .flatMap(party -> party.live().stream())
                .map(Booking::participant)
                .toList();
        Map<UUID, Participant> known = families.participants(people);
        return people.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(Participant::name)
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
