package org.halfpastfour.programme;

/** A session is about to be by itself again; who observes it inside the transaction may still refuse. */
public record LeavingSeries(SessionId session, SeriesId series) {}
