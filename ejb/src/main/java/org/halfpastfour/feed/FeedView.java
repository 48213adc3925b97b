package org.halfpastfour.feed;

import java.time.Instant;

/**
 * A feed as its owner sees it; its address was shown once and is not known any more.
 *
 * @param since when the address that is good now was made
 */
public record FeedView(FeedId id, FeedOf of, Instant since) {}
