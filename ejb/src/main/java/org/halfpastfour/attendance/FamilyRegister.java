package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.LiveBooking;

/** The register as one family may see it: its own places, and of those only what is marked. */
@ApplicationScoped
class FamilyRegister {

    @Inject
    BookingDirectory bookings;

    @Inject
    Register register;

    List<OwnMark> marks(HouseholdId household, Collection<SessionId> sessions) {
        Map<SessionId, List<LiveBooking>> booked = bookings.confirmedIn(sessions);
        return register.ofSessions(sessions.stream().map(SessionId::value).toList()).stream()
                .flatMap(line -> own(household, line, booked).map(place -> mark(line, place)).stream())
                .filter(mark -> mark.state() != PresenceState.EXPECTED)
                .toList();
    }

    private static Optional<LiveBooking> own(
            HouseholdId household, Attendance line, Map<SessionId, List<LiveBooking>> booked) {
        return booked.getOrDefault(SessionId.of(line.sessionId()), List.of()).stream()
                .filter(place -> place.participant().equals(line.participantId()))
                .filter(place -> place.household().equals(household))
                .findFirst();
    }

    private static OwnMark mark(Attendance line, LiveBooking place) {
        Mark mark = line.markFor(place.id().value());
        return new OwnMark(
                place.session(), place.participant(), mark.state(), mark.arrivedAt(), mark.leftAt(), mark.absence());
    }
}
