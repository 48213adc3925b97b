package org.halfpastfour.feed;

/**
 * A feed with the address that was made for it just now.
 *
 * @param token the secret part of its address, told here and never again
 */
public record NewFeed(FeedId id, String token) {

    /** What follows the address of the API. */
    public String path() {
        return "calendar/" + token + ".ics";
    }

    /** Nothing that is written down by mistake opens a calendar. */
    @Override
    public String toString() {
        return "NewFeed[" + id + "]";
    }
}
