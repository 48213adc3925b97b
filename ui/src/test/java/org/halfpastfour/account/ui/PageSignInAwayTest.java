package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.halfpastfour.testing.Exchange;
import org.junit.jupiter.api.Test;

class PageSignInAwayTest {

    private final PageSignInAway away = new PageSignInAway();

    @Test
    void whereNobodyCouldSayWhoAsksItIsSaidThatThePageComesAgain() {
        Exchange told = new Exchange("/home")
                .with(PageSignIn.AWAY, new IllegalStateException(new SQLException("gone", "08006")))
                .through(away);
        assertThat(told.passedOn()).isFalse();
        assertThat(told.answered("status")).isEqualTo(503);
        assertThat(told.answered("Retry-After")).isEqualTo("5");
        assertThat(told.answered("Cache-Control")).isEqualTo("no-store");
        assertThat(told.body()).contains("try again in a few seconds").doesNotContain("gone");
    }

    @Test
    void everybodyElseGoesOn() {
        assertThat(new Exchange("/home").through(away).passedOn()).isTrue();
    }
}
