package org.halfpastfour.attendance;

/**
 * What came of it.
 *
 * @param after what happened, for who asks later
 */
public record SettleMoment(MomentId moment, MomentOutcome outcome, String after) {}
