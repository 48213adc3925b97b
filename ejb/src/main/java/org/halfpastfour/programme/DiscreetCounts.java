package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Counts a session without those who are hidden from who asks as staff, so that no number says more than the names. How
 * many places it has is no secret.
 */
@ApplicationScoped
public class DiscreetCounts {

    @Inject
    ListedSessionRecords lists;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    public SessionView seen(SessionView session) {
        return seen(List.of(session)).getFirst();
    }

    public List<SessionView> seen(List<SessionView> sessions) {
        Set<UUID> hidden = hidden();
        if (hidden.isEmpty() || sessions.isEmpty()) {
            return sessions;
        }
        Map<SessionId, Counters> counts = lists.countsOf(hidden, sessions);
        return sessions.stream()
                .map(session -> without(session, counts.get(session.id())))
                .toList();
    }

    private static SessionView without(SessionView session, @Nullable Counters hidden) {
        return hidden == null
                ? session
                : session.with(new Counters(
                        session.places(), session.taken() - hidden.taken(), session.waiting() - hidden.waiting()));
    }

    private Set<UUID> hidden() {
        boolean works =
                !caller.homes().isEmpty() || !caller.homes(Role.VOLUNTEER).isEmpty();
        return works ? families.ownFamily(caller.id()).hidden() : Set.of();
    }
}
