package org.halfpastfour.feed;

import java.util.UUID;

/** The id of a calendar feed. */
public record FeedId(UUID value) {

    public static FeedId of(UUID value) {
        return new FeedId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
