package org.halfpastfour.feed;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of calendar feeds, and what is told then. */
final class FeedConstraints {

    /** Two requests at once made the first address. */
    static final Constraints KNOWN = Constraints.of(telling("calendar_feed_open_key", about -> new ChangedMeanwhile()));

    private FeedConstraints() {}
}
