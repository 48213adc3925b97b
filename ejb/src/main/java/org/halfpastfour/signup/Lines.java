package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * How several parties stand in their lines.
 *
 * @param positions of those who wait, from 1
 * @param passedBy how many places went on past them; a party that none went past is left out
 */
record Lines(Map<PartyId, LinePlace> positions, Map<PartyId, Integer> passedBy) {

    @Nullable
    Integer position(Booking booking) {
        LinePlace place =
                booking.is(BookingState.WAITING) ? positions.get(booking.party().id()) : null;
        return place == null ? null : place.place();
    }

    private @Nullable Integer ahead(Party party) {
        LinePlace place = positions.get(party.id());
        return place == null ? null : place.ahead();
    }

    @Nullable
    Waiting waiting(Booking booking, SessionView session) {
        Party party = booking.party();
        return booking.is(BookingState.WAITING)
                ? new Waiting(
                        party.size(),
                        passedBy.getOrDefault(party.id(), 0),
                        party.size() > 1 && !session.needsGuardian(),
                        party.hasKeptTurn(),
                        true,
                        party.takeUntil(),
                        ahead(party))
                : null;
    }
}
