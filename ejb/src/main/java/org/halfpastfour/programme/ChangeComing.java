package org.halfpastfour.programme;

import java.util.List;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * Changes a programme together with sessions of it that are still to come.
 *
 * @param places of each session that follows, and of those that its series make later; null leaves them as they are
 * @param room into which each session that follows goes, and in which their series make later ones; null leaves them where they are
 * @param following the sessions that take over what changes; the others stay as they are
 * @param settlement what becomes of who does not fit in those that follow
 */
public record ChangeComing(
        ChangeProgramme programme,
        @Nullable Integer places,
        @Nullable RoomId room,
        List<SessionId> following,
        Settlement settlement) {

    private static final int MOST_PLACES = 1000;

    public ChangeComing(ChangeProgramme programme, @Nullable Integer places, List<SessionId> following) {
        this(programme, places, null, following, Settlement.NONE);
    }

    public ChangeComing {
        new Checks()
                .notNull("programme", programme)
                .notNull("following", following)
                .number("places", places == null ? 1 : places, 1, MOST_PLACES)
                .orThrow();
        following = following.stream().distinct().toList();
    }
}
