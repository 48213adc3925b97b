package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final Restarts restarts = new Restarts();

    @Test
    void whatHadComeUpIsStartedAgainAtOnceTwentyTimesInARow() {
        IntStream.range(0, 20).forEach(death -> {
            assertThat(restarts.died(NOW.plusSeconds(15L * death))).contains(Duration.ZERO);
            restarts.cameUp();
        });
    }

    @Test
    void whatDoesNotComeUpIsTriedWithGrowingPausesAndGivenUp() {
        List<Optional<Duration>> pauses = IntStream.range(0, 7)
                .mapToObj(tried -> restarts.died(NOW.plusSeconds(tried)))
                .toList();
        assertThat(pauses)
                .extracting(pause -> pause.map(Duration::toSeconds).orElse(-1L))
                .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, -1L);
    }

    @Test
    void whatComesUpAndDiesAllTheTimeIsGivenUpWithinMinutes() {
        assertThat(deathsEvery(Duration.ofSeconds(2))).isEqualTo(Restarts.MOST_DEATHS + 1);
    }

    @Test
    void whatDiesNowAndThenIsNeverGivenUp() {
        assertThat(deathsEvery(Duration.ofSeconds(20))).isEqualTo(500);
    }

    /** Up to the one that is given up, at most so many. */
    private int deathsEvery(Duration pause) {
        for (int death = 1; death < 500; death++) {
            if (restarts.died(NOW.plus(pause.multipliedBy(death))).isEmpty()) {
                return death;
            }
            restarts.cameUp();
        }
        return 500;
    }
}
