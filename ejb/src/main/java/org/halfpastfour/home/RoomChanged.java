package org.halfpastfour.home;

/** A room is another one than before; observed inside the same transaction. */
public record RoomChanged(RoomId room) {}
