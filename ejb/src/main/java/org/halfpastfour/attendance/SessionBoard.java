package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * A session with everybody who has a place in it, and whether there are adults enough.
 *
 * @param takesArrivals whether an arrival can be marked now
 */
public record SessionBoard(SessionView session, List<BoardRow> rows, RatioLight ratio, boolean takesArrivals) {

    public SessionBoard {
        rows = List.copyOf(rows);
    }

    /** When arrivals can be marked, while that lies ahead; of a session that is cancelled, never. */
    public Optional<Instant> opensAfter(Instant now) {
        Instant opens = ArrivalRule.opens(session);
        return session.state() != SessionState.CANCELLED && now.isBefore(opens) ? Optional.of(opens) : Optional.empty();
    }

    /** The same with nobody but the children who are in. */
    SessionBoard ofThoseStillIn() {
        List<BoardRow> in = rows.stream()
                .filter(row -> row.child() && row.state() == PresenceState.HERE)
                .toList();
        return new SessionBoard(session, in, ratio, takesArrivals);
    }

    public int count(PresenceState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
