package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

class FeedPaceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:59:50Z");

    private final FeedPace pace = new FeedPace();

    @Test
    void aThousandFetchesWithinAMinuteAreToldWhenToComeAgain() {
        at(NOW);
        for (int i = 0; i < FeedPace.MOST; i++) {
            pace.mustBeSlow("one");
        }
        at(NOW.plusSeconds(20));
        for (int i = FeedPace.MOST; i < 1000; i++) {
            assertThat(Told.of(FeedError.FEED_ASKED_TOO_OFTEN, () -> pace.mustBeSlow("one"))
                            .arguments())
                    .isEqualTo(Map.of("seconds", 40L));
        }
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        at(NOW);
        for (int i = 0; i < FeedPace.MOST; i++) {
            pace.mustBeSlow("one");
        }
        assertThatCode(() -> pace.mustBeSlow("other")).doesNotThrowAnyException();
    }

    @Test
    void aMinuteLaterItMayAskAgain() {
        at(NOW);
        for (int i = 0; i < FeedPace.MOST; i++) {
            pace.mustBeSlow("one");
        }
        at(NOW.plus(FeedPace.WITHIN));
        assertThatCode(() -> pace.mustBeSlow("one")).doesNotThrowAnyException();
    }

    private void at(Instant now) {
        pace.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
