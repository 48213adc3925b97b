package org.halfpastfour.programme;

import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.TimeRange;

/** A session has moved to another time. {@link SessionMoved} asked before whether it may. */
public record SessionTimeChanged(SessionId session, TimeRange before, TimeRange after) implements Happening {}
