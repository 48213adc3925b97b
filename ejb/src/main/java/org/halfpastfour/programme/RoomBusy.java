package org.halfpastfour.programme;

import java.time.Instant;
import org.halfpastfour.home.RoomId;

/** A time at which a room is taken, without by what. */
public record RoomBusy(RoomId room, Instant start, Instant end) {}
