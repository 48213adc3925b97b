package org.halfpastfour.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.PlaceAnswer;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.TakenPlaces;

/** Counts one session as the database does, and refuses what the database refuses. */
final class PlacesInMemory extends TakenPlaces {

    private int places;
    private int taken;
    private int waiting;

    PlacesInMemory(int places) {
        this.places = places;
    }

    void become(int number) {
        places = number;
        check();
    }

    @Override
    public Optional<PlaceAnswer> ask(SessionId session, int participants, Instant now, boolean late) {
        boolean fits = taken + participants <= places;
        change(session, fits ? participants : 0, fits ? 0 : participants);
        return Optional.of(new PlaceAnswer(fits, counters()));
    }

    @Override
    public Map<SessionId, Counters> lock(Collection<SessionId> sessions) {
        return sessions.stream().collect(Collectors.toMap(session -> session, session -> counters()));
    }

    @Override
    public void change(SessionId session, int moreTaken, int moreWaiting) {
        taken += moreTaken;
        waiting += moreWaiting;
        check();
    }

    Counters counters() {
        return new Counters(places, taken, waiting);
    }

    private void check() {
        if (taken < 0 || taken > places || waiting < 0) {
            throw new IllegalStateException("refused by the database: " + counters());
        }
    }
}
