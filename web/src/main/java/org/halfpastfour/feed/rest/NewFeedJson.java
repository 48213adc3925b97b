package org.halfpastfour.feed.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.feed.FeedError;
import org.halfpastfour.feed.FeedKind;
import org.halfpastfour.feed.FeedOf;
import org.jspecify.annotations.Nullable;

/** Whose calendar is wanted: one of the three. */
public record NewFeedJson(
        @Nullable UUID household,
        @Nullable UUID staff,
        @Nullable UUID home) {

    FeedOf wanted() {
        List<FeedOf> named = Stream.of(
                        of(FeedKind.HOUSEHOLD, household), of(FeedKind.STAFF, staff), of(FeedKind.HOME, home))
                .flatMap(one -> one)
                .toList();
        if (named.size() != 1) {
            throw FeedError.FEED_OF_ONE.told();
        }
        return named.getFirst();
    }

    private static Stream<FeedOf> of(FeedKind kind, @Nullable UUID id) {
        return Stream.ofNullable(id).map(one -> new FeedOf(kind, one));
    }
}
