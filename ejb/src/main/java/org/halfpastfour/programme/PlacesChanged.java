package org.halfpastfour.programme;

/** A session has more or fewer places than before; observed inside the same transaction. */
public record PlacesChanged(SessionId session) {}
