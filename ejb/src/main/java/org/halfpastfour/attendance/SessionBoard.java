package org.halfpastfour.attendance;

import java.util.List;
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

    public int count(PresenceState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
