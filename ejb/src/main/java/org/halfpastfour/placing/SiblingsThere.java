package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.LiveBooking;

/** Which children of a household came to a programme of the home in the last weeks; what another household books is not asked. */
@ApplicationScoped
class SiblingsThere {

    private static final int WEEKS = 4;

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingDirectory bookings;

    @Inject
    Clock clock;

    Attending attendingAt(HomeId home) {
        LocalDate today = LocalDate.now(clock);
        Map<SessionId, ProgrammeId> programmes = new HashMap<>();
        for (SessionView session : sessions.at(home, new DateRange(today.minusWeeks(WEEKS), today))) {
            ProgrammeId programme = session.programme();
            if (programme != null) {
                programmes.put(session.id(), programme);
            }
        }
        Set<Seen> seen = new HashSet<>();
        bookings.confirmedIn(programmes.keySet()).forEach((session, booked) -> booked.stream()
                .map(booking -> Seen.of(booking, Objects.requireNonNull(programmes.get(session))))
                .forEach(seen::add));
        return new Attending(seen);
    }

    private record Seen(HouseholdId household, UUID child, ProgrammeId programme) {

        static Seen of(LiveBooking booking, ProgrammeId programme) {
            return new Seen(booking.household(), booking.participant(), programme);
        }
    }

    /** Who came. */
    record Attending(Set<Seen> seen) {

        boolean hasSiblingOf(WishList list, Collection<ProgrammeId> programmes) {
            List<UUID> own = list.children();
            return seen.stream()
                    .filter(each -> each.household().equals(list.household()))
                    .filter(each -> !own.contains(each.child()))
                    .anyMatch(each -> programmes.contains(each.programme()));
        }
    }
}
