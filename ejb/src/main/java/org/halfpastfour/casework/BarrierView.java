package org.halfpastfour.casework;

/** What keeps a family from coming to a session, and whether it was answered by a place for the children. */
public record BarrierView(BarrierKind kind, String words, boolean answered) {}
