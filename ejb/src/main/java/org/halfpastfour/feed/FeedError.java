package org.halfpastfour.feed;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature, with what the texts say. */
public enum FeedError implements Fact {
    /** There is no such feed, not any more, or not for who asks. */
    FEED_NOT_FOUND(Kind.NOT_FOUND),
    /** Whose calendar is wanted must be said, and of one only. */
    FEED_OF_ONE(Kind.INVALID),
    /** One address was asked for more often within a minute than any calendar does. */
    FEED_ASKED_TOO_OFTEN(Kind.LIMITED, "seconds");

    private final Declared declared;

    FeedError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
