package org.halfpastfour.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a calendar is answered.
 *
 * @param tag tells one content from another
 * @param text null where who asks has it already
 */
public record FeedAnswer(String tag, @Nullable String text) {}
