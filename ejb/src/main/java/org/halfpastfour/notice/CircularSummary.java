package org.halfpastfour.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter to several families as the home's staff sees it in a list.
 *
 * @param meant the title of the session or the series, or the name of the home
 * @param starts of a single session
 * @param by the name of who wrote it
 * @param families how many got it, without those who are hidden from who asks
 * @param read how many of them have opened it
 * @param waiting in how many threads the family wrote something that nobody of the home has opened
 */
public record CircularSummary(
        CircularId id,
        Addressed to,
        String meant,
        @Nullable Instant starts,
        String title,
        Instant at,
        String by,
        int families,
        int read,
        int waiting) {}
