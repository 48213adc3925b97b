package org.halfpastfour.family;

import java.time.Instant;

/**
 * A join that stands, and can be undone.
 *
 * @param name of the record that is kept
 * @param gone the name of the other one
 */
public record JoinView(JoinId id, boolean child, String name, String gone, Instant at) {}
