package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Where nobody has a place or waits for one, nobody is hidden either, and who is it need not be asked. */
    public List<SessionView> seen(List<SessionView> sessions) {
        return sessions.stream().allMatch(session -> session.taken() + session.waiting() == 0)
                ? sessions
                : without(hidden(), sessions);
    }

    /** By whatever they are told apart, in their order; all of them in one question. */
    public <K> Map<K, List<SessionView>> seen(Map<K, List<SessionView>> sessions) {
        Map<SessionId, SessionView> seen = seen(
                        sessions.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.toMap(SessionView::id, Function.identity(), (one, same) -> one));
        Map<K, List<SessionView>> all = new LinkedHashMap<>();
        sessions.forEach((key, each) -> all.put(
                key,
                each.stream()
                        .map(session -> seen.getOrDefault(session.id(), session))
                        .toList()));
        return all;
    }

    /** The same where it is known who is hidden. */
    List<SessionView> without(Set<UUID> hidden, List<SessionView> sessions) {
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
