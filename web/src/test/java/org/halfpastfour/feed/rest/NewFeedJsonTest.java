package org.halfpastfour.feed.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.halfpastfour.feed.FeedError;
import org.halfpastfour.feed.FeedKind;
import org.halfpastfour.feed.FeedOf;
import org.junit.jupiter.api.Test;

class NewFeedJsonTest {

    private static final UUID ONE = new UUID(1, 1);

    @Test
    void eachOfTheThreeNamesItsCalendar() {
        assertThat(new NewFeedJson(ONE, null, null).wanted()).isEqualTo(new FeedOf(FeedKind.HOUSEHOLD, ONE));
        assertThat(new NewFeedJson(null, ONE, null).wanted()).isEqualTo(new FeedOf(FeedKind.STAFF, ONE));
        assertThat(new NewFeedJson(null, null, ONE).wanted()).isEqualTo(new FeedOf(FeedKind.HOME, ONE));
    }

    @Test
    void noneAndTwoAreRefused() {
        assertThatThrownBy(() -> new NewFeedJson(null, null, null).wanted()).matches(FeedError.FEED_OF_ONE::stopped);
        assertThatThrownBy(() -> new NewFeedJson(ONE, null, ONE).wanted()).matches(FeedError.FEED_OF_ONE::stopped);
    }
}
