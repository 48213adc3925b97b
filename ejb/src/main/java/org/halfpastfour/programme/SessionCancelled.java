package org.halfpastfour.programme;

/** A home cancelled a session; observed inside the same transaction. */
public record SessionCancelled(SessionId session) {}
