package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * An adult who is there counts for one session, whatever the number of those in charge of: the one that runs, or else the next
 * of the day, or else the last. Who is in charge of none counts for the home only.
 */
final class AdultsCount {

    private final List<SessionView> held;
    private final Instant now;

    AdultsCount(Collection<SessionView> held, Instant now) {
        this.held = held.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .sorted(Comparator.comparing(SessionView::start).thenComparing(SessionView::end))
                .toList();
        this.now = now;
    }

    /** By session, how many of these adults count for it. */
    Map<SessionId, Integer> of(Set<StaffMemberId> here) {
        Map<SessionId, Integer> counts = new HashMap<>();
        here.forEach(adult -> sessionOf(adult).ifPresent(session -> counts.merge(session, 1, Integer::sum)));
        return counts;
    }

    private Optional<SessionId> sessionOf(StaffMemberId adult) {
        List<SessionView> own = held.stream()
                .filter(session -> session.adults().contains(adult))
                .toList();
        return own.stream()
                .filter(session -> now.isBefore(session.end()))
                .findFirst()
                .or(() -> own.stream().max(Comparator.comparing(SessionView::end)))
                .map(SessionView::id);
    }
}
