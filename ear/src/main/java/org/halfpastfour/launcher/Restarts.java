package org.halfpastfour.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often, and how soon, one part is started again. What had come up is started again at once; what does not come up is
 * tried with growing pauses and given up after {@link #MOST_TRIES}, and so is what keeps dying.
 */
final class Restarts {

    static final int MOST_TRIES = 6;
    static final int MOST_DEATHS = 40;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Deque<Instant> deaths = new ArrayDeque<>();
    private int tries;

    /** It died, or did not come up: how long to wait before the next try. Empty to give up. */
    Optional<Duration> died(Instant now) {
        deaths.removeIf(death -> death.isBefore(now.minus(WITHIN)));
        deaths.add(now);
        tries++;
        return tries > MOST_TRIES || deaths.size() > MOST_DEATHS ? Optional.empty() : Optional.of(pause());
    }

    void cameUp() {
        tries = 0;
    }

    /** Nothing, then 1, 2, 4, 8 and 16 seconds. */
    private Duration pause() {
        return tries == 1 ? Duration.ZERO : Duration.ofSeconds(1L << (tries - 2));
    }
}
