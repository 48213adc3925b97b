package org.halfpastfour.feed;

import java.time.Instant;

/**
 * How many changes an entry is old.
 *
 * @param changedAt when it was first told as it is
 * @param fresh whether that is now
 */
record EntryRevision(int sequence, Instant changedAt, boolean fresh) {}
