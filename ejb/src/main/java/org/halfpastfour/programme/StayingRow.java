package org.halfpastfour.programme;

/** A session that is not taken back, and why. */
public record StayingRow(SessionView session, StayReason reason) {}
