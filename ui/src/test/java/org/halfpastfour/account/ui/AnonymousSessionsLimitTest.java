package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.halfpastfour.testing.Exchange;
import org.junit.jupiter.api.Test;

class AnonymousSessionsLimitTest {

    private static final String STRANGER = "203.0.113.9";

    private final AnonymousSessions sessions =
            new AnonymousSessions(Clock.fixed(Instant.parse("2026-11-30T01:00:00Z"), ZoneOffset.UTC));
    private final AnonymousSessionsLimit limit = new AnonymousSessionsLimit(sessions);

    @Test
    void whoOpensTooManyIsToldWhenToComeAgain() {
        openAll();
        Exchange refused = page().through(limit);
        assertThat(refused.passedOn()).isFalse();
        assertThat(refused.answered("status")).isEqualTo(429);
        assertThat(refused.answered("Retry-After")).isEqualTo("300");
        assertThat(refused.body()).contains("<h1>");
    }

    @Test
    void anotherAddressIsNotTheirs() {
        openAll();
        assertThat(new Exchange("/find").from("203.0.113.10").through(limit).passedOn())
                .isTrue();
    }

    @Test
    void whoHasASessionGoesOn() {
        openAll();
        assertThat(page().inSession().through(limit).passedOn()).isTrue();
    }

    @Test
    void filesOpenNoSessionAndAreNeverCounted() {
        for (int i = 0; i <= AnonymousSessions.MOST_OF_ADDRESS; i++) {
            assertThat(new Exchange("/styles/pages.css")
                            .from(STRANGER)
                            .through(limit)
                            .passedOn())
                    .isTrue();
        }
        assertThat(page().through(limit).passedOn()).isTrue();
    }

    private void openAll() {
        for (int i = 0; i < AnonymousSessions.MOST_OF_ADDRESS; i++) {
            assertThat(page().through(limit).passedOn()).isTrue();
        }
    }

    private static Exchange page() {
        return new Exchange("/find").from(STRANGER);
    }
}
