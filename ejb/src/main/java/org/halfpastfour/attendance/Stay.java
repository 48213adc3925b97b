package org.halfpastfour.attendance;

import java.time.Instant;

/**
 * How long a child that came was to stay.
 *
 * @param due when it should have been collected
 * @param onALaterDay whether a day has ended since: then signing it out needs a reason
 */
public record Stay(Instant due, boolean onALaterDay) {}
