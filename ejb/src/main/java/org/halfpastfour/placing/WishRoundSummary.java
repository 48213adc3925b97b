package org.halfpastfour.placing;

import java.time.Instant;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * A round of wishes of a home before a term.
 *
 * @param from from when families send their wishes
 * @param until until when they may change them
 * @param collecting whether they may just now
 * @param publishedAt null until it is published
 */
public record WishRoundSummary(
        WishRoundId id,
        TermSummary term,
        HomeId home,
        String homeName,
        Instant from,
        Instant until,
        WishStage stage,
        boolean collecting,
        @Nullable Instant publishedAt) {}
