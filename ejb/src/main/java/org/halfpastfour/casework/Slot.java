package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.home.RoomId;

/** A time at which the family, a room and the facilitator are free; the smallest of the free rooms is named. */
public record Slot(LocalDate date, Instant start, Instant end, RoomId room, String roomName, int seats) {}
