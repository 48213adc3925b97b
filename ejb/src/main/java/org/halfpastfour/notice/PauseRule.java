package org.halfpastfour.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long nothing is tried after so many attempts, longer each time; after the last one somebody could not be reached. */
final class PauseRule {

    private static final List<Duration> USUAL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3));

    private static final List<Duration> SAFETY = List.of(
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10));

    private PauseRule() {}

    /** @param attempts that were made, from 1 */
    static Optional<Duration> after(int attempts, boolean safety) {
        List<Duration> pauses = safety ? SAFETY : USUAL;
        return attempts <= pauses.size() ? Optional.of(pauses.get(attempts - 1)) : Optional.empty();
    }
}
