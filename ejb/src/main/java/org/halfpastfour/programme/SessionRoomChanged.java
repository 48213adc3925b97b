package org.halfpastfour.programme;

import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Happening;

/** A session is held in another room of its home; whether its time changed as well is told apart. */
public record SessionRoomChanged(SessionId session, RoomId before, RoomId after) implements Happening {}
