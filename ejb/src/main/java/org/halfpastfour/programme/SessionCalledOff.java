package org.halfpastfour.programme;

import org.halfpastfour.shared.Happening;

/** A session does not take place. {@link SessionCancelled} asked before what becomes of its bookings; family meetings are nobody's news. */
public record SessionCalledOff(SessionId session) implements Happening {}
