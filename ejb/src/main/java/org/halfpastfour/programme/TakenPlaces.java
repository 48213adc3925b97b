package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts who has a place in a session and who waits for one. Each call changes the session's row and holds it until the
 * end of the transaction; who needs several locks all of them first.
 */
@ApplicationScoped
public class TakenPlaces {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /**
     * Takes so many places together, or puts so many participants on the waiting list when they do not all fit: one
     * statement, so that nobody can come in between. Empty when sign-up is not open now. What else changed in this
     * transaction is not written first: for a whole series that would look at everything once for every session.
     *
     * @param late whether it stays open until the session ends, as for the home's staff at the door
     */
    public Optional<PlaceAnswer> ask(SessionId session, int participants, Instant now, boolean late) {
        return asked(SessionCount.ASK, session, participants, now, late);
    }

    /** Puts so many participants on the waiting list together, whatever is free: they cannot come before others do. */
    public Optional<PlaceAnswer> askToWait(SessionId session, int participants, Instant now, boolean late) {
        return asked(SessionCount.ASK_TO_WAIT, session, participants, now, late);
    }

    private Optional<PlaceAnswer> asked(String query, SessionId session, int participants, Instant now, boolean late) {
        return entities.createNamedQuery(query, PlaceAnswer.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("session", session.value())
                .setParameter("size", participants)
                .setParameter("now", now)
                .setParameter("late", late)
                .getResultStream()
                .findFirst();
    }

    /** Locks sessions in the one order that everybody keeps to, and tells how full each is. */
    public Map<SessionId, Counters> lock(Collection<SessionId> sessions) {
        Map<SessionId, Counters> locked = new LinkedHashMap<>();
        List<SessionCount> rows = entities.createNamedQuery(SessionCount.LOCK, SessionCount.class)
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                .getResultList();
        rows.forEach(row -> locked.put(row.session(), row.counters()));
        return locked;
    }

    /** Locks a session unless somebody else has; answers whether it did. */
    public boolean lockIfFree(SessionId session) {
        return !entities.createNamedQuery(SessionCount.LOCK_IF_FREE, SessionCount.class)
                .setParameter("session", session.value())
                .getResultList()
                .isEmpty();
    }

    /**
     * One place more than was planned, and taken at once, in a session that is locked and full; answers false when the
     * room or the adults do not allow it.
     */
    public boolean addOneTaken(SessionId session) {
        return entities.createNamedQuery(SessionCount.ADD_ONE_TAKEN)
                        .setParameter("session", session.value())
                        .executeUpdate()
                > 0;
    }

    /** Families sign up no later than at this moment for a session that is locked already. */
    public void closeSignUpBy(SessionId session, Instant at) {
        entities.createNamedQuery(SessionCount.CLOSE_SIGN_UP_BY)
                .setParameter("session", session.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Sign-up of these series begins at this moment at the latest; before their sessions are read in the same transaction. */
    public void openSignUpBy(Collection<SeriesId> series, Instant at) {
        entities.createNamedQuery(SessionCount.OPEN_SIGN_UP_BY)
                .setParameter("series", series.stream().map(SeriesId::value).toArray(UUID[]::new))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Adds to both counters of a session that is locked already; the database refuses more than there are places. */
    public void change(SessionId session, int taken, int waiting) {
        if (taken == 0 && waiting == 0) {
            return;
        }
        entities.createNamedQuery(SessionCount.CHANGE)
                .setParameter("session", session.value())
                .setParameter("taken", taken)
                .setParameter("waiting", waiting)
                .executeUpdate();
    }
}
