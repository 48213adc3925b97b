package org.halfpastfour.programme;

import org.halfpastfour.shared.TimeRange;

/** A session is about to get another time; who observes it inside the transaction may still refuse. */
public record SessionMoved(SessionId session, TimeRange before, TimeRange after) {}
